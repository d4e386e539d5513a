"""Cities, states and provinces by the nation that they lie in; a nation's capital stands with its names in `nations`.

The first word of a line is the nation as `language.nations` names it; "_" parts the words of a name. A name that
several nations have (London in Ontario, Georgia) stands where copy means it by itself, or nowhere.
"""

from __future__ import annotations

_CITIES = """
australia adelaide brisbane melbourne perth queensland sydney tasmania
austria salzburg
belgium antwerp bruges ghent
brazil rio_de_janeiro sao_paulo
britain birmingham bristol glasgow leeds liverpool manchester
canada alberta british_columbia calgary edmonton halifax manitoba montreal new_brunswick newfoundland nova_scotia
canada ontario quebec saskatchewan toronto vancouver winnipeg
china guangzhou hangzhou shanghai shenzhen wuhan
france bordeaux lyon marseille nice toulouse
germany bavaria cologne dortmund dusseldorf frankfurt hamburg munich stuttgart
india bangalore bengaluru chennai hyderabad kolkata mumbai punjab
israel haifa tel_aviv
italy bologna florence genoa milan naples turin venice
japan kobe kyoto nagoya osaka yokohama
korea busan incheon
mexico guadalajara monterrey tijuana
netherlands eindhoven rotterdam utrecht
pakistan karachi lahore
poland gdansk krakow
russia novosibirsk st_petersburg vladivostok
saudi jeddah
spain barcelona bilbao seville valencia
sweden gothenburg malmo
switzerland basel geneva lausanne zurich
turkey istanbul izmir
us alabama alaska arizona arkansas atlanta baltimore boston california chicago cincinnati cleveland colorado
us connecticut dallas delaware denver detroit florida hawaii houston idaho illinois indiana iowa kansas kentucky
us los_angeles louisiana maine maryland massachusetts miami michigan milwaukee minneapolis minnesota mississippi
us missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_orleans new_york north_carolina
us north_dakota ohio oklahoma oregon pennsylvania philadelphia phoenix pittsburgh rhode_island san_diego san_francisco
us san_jose seattle silicon_valley south_carolina south_dakota tennessee texas utah vermont virginia wisconsin wyoming
vietnam ho_chi_minh_city
"""
CITIES = {
    place.replace("_", " "): line.split()[0] for line in _CITIES.strip().splitlines() for place in line.split()[1:]
}
"""Each city, state or province to its nation."""
