"""Bodies known by several names, folded to the first of each row (lower case, stops dropped)."""

from __future__ import annotations

_ROWS = """
    islamic state | isis | isil | daesh | islamic state of iraq and the levant | islamic state of iraq and syria
    islamic state | islamic state group
    nato | north atlantic treaty organization | north atlantic treaty organisation | north atlantic alliance
    united nations | un
    european union | eu
    world health organization | who | w.h.o. | world health organisation
    united states | us | u.s. | usa | united states of america | america
    united kingdom | uk | britain | great britain
    federal bureau of investigation | fbi
    central intelligence agency | cia
    international monetary fund | imf
    world trade organization | wto | world trade organisation
    international atomic energy agency | iaea
    international criminal court | icc
    royal canadian mounted police | rcmp | mounties
    revolutionary guards | islamic revolutionary guards corps | iranian revolutionary guards | irgc
    revolutionary guards | revolutionary guard
    revolutionary guards | islamic revolutionary guard corps | revolutionary guards corps | revolutionary guard corps
    quds force | al-quds force
    us geological survey | usgs | united states geological survey
    centers for disease control and prevention | cdc | centers for disease control
    food and drug administration | fda
    environmental protection agency | epa
    federal aviation administration | faa
    national transportation safety board | ntsb
    british broadcasting corporation | bbc
    canadian broadcasting corporation | cbc | cbc news
    associated press | ap
    canadian press | cp
    agence france-presse | afp
    african union | au
    organization of the petroleum exporting countries | opec
    european central bank | ecb
    federal reserve | fed | us federal reserve
    white house | us administration
    red cross | icrc | international committee of the red cross
    médecins sans frontières | msf | doctors without borders
    burma | myanmar
    kiev | kyiv
    hizbullah | hezbollah | hizbollah
    al-qaeda | al qaeda | al-qaida | al qaida
    hamas | islamic resistance movement
    world bank | international bank for reconstruction and development
    national health service | nhs
    national aeronautics and space administration | nasa
    international olympic committee | ioc
    british columbia | bc
    washington dc | washington
    department of defense | pentagon | us department of defense | defense department
    department of defence | national defence | defence department
"""
ALIASES = {alias.strip(): row.split("|")[0].strip() for row in _ROWS.strip().splitlines() for alias in row.split("|")}
"""Alias to the one form."""
