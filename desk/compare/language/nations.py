"""Nations by all the words that stand for them: the country, its adjective, its people, its capital.

The first word of a line names the nation, by its telling word where it has several ("Zealand"). All is lower case,
possessives and the stops of abbreviations dropped. A nation that is as often a person or a state (Georgia) is left out.
"""

from __future__ import annotations

_NATIONS = """
afghanistan afghan afghans kabul
albania albanian albanians tirana
algeria algerian algerians algiers
angola angolan angolans luanda
argentina argentine argentinian argentines
armenia armenian armenians yerevan
australia australian australians aussie aussies canberra
austria austrian austrians vienna
azerbaijan azerbaijani azerbaijanis azeri baku
bahrain bahraini bahrainis manama
bangladesh bangladeshi bangladeshis dhaka
belarus belarusian belarusians minsk
belgium belgian belgians
bhutan bhutanese thimphu
bolivia bolivian bolivians
bosnia bosnian bosnians sarajevo
botswana
brazil brazilian brazilians brasilia
britain british uk briton britons england english london
brunei bruneian
bulgaria bulgarian bulgarians sofia
burundi
cambodia cambodian cambodians
cameroon cameroonian
canada canadian canadians ottawa
chad chadian
chile chilean chileans santiago
china chinese beijing
colombia colombian colombians bogota
congo congolese kinshasa
croatia croatian croatians zagreb
cuba cuban cubans havana
cyprus cypriot cypriots nicosia
czechia czech czechs prague
denmark danish danes copenhagen
ecuador ecuadorian ecuadorean quito
egypt egyptian egyptians cairo
emirates emirati emiratis uae
eritrea eritrean eritreans
estonia estonian estonians tallinn
ethiopia ethiopian ethiopians
fiji fijian
finland finnish finns helsinki
france french paris
gabon gabonese libreville
gambia gambian gambians banjul
germany german germans berlin
ghana ghanaian ghanaians accra
greece greek greeks athens
guatemala guatemalan guatemalans
guinea guinean
haiti haitian haitians
honduras honduran hondurans
hungary hungarian hungarians budapest
iceland icelandic icelanders reykjavik
india indian indians delhi
indonesia indonesian indonesians jakarta
iran iranian iranians tehran
iraq iraqi iraqis baghdad
ireland irish dublin
israel israeli israelis
italy italian italians rome
jamaica jamaican jamaicans
japan japanese tokyo
jordan jordanian jordanians amman
kazakhstan kazakh kazakhs astana
kenya kenyan kenyans nairobi
korea korean koreans
kosovo kosovar kosovars pristina
kuwait kuwaiti kuwaitis
kyrgyzstan kyrgyz bishkek
lanka lankan lankans colombo
laos laotian lao vientiane
latvia latvian latvians riga
lebanon lebanese beirut
liberia liberian liberians monrovia
libya libyan libyans
lithuania lithuanian lithuanians vilnius
macedonia macedonian macedonians skopje
madagascar malagasy
malawi malawian
malaysia malaysian malaysians
maldives maldivian maldivians
mali malian malians bamako
malta maltese valletta
mauritania mauritanian
mexico mexican mexicans
moldova moldovan moldovans
mongolia mongolian mongolians
montenegro montenegrin
morocco moroccan moroccans rabat
mozambique mozambican maputo
myanmar burma burmese yangon rangoon naypyidaw
namibia namibian
nepal nepali nepalis nepalese kathmandu
netherlands dutch holland amsterdam
nicaragua nicaraguan nicaraguans managua
niger nigerien niamey
nigeria nigerian nigerians abuja
norway norwegian norwegians oslo
oman omani omanis muscat
pakistan pakistani pakistanis islamabad
palestine palestinian palestinians
panama panamanian panamanians
papua papuan papuans
paraguay paraguayan
peru peruvian peruvians lima
philippines philippine filipino filipinos manila
poland polish poles warsaw
portugal portuguese lisbon
qatar qatari qataris doha
romania romanian romanians bucharest
russia russian russians moscow kremlin
rwanda rwandan rwandans kigali
salvador salvadoran salvadorans
saudi saudis riyadh
scotland scottish scots edinburgh
senegal senegalese dakar
serbia serbian serbs belgrade
singapore singaporean singaporeans
slovakia slovak slovaks bratislava
slovenia slovenian slovenians ljubljana
somalia somali somalis mogadishu
spain spanish spaniards madrid
sudan sudanese khartoum
sweden swedish swedes stockholm
switzerland swiss bern
syria syrian syrians damascus
taiwan taiwanese taipei
tajikistan tajik tajiks dushanbe
tanzania tanzanian tanzanians
thailand thai thais bangkok
togo togolese
tunisia tunisian tunisians tunis
turkey turkish turks ankara
turkmenistan turkmen
uganda ugandan ugandans kampala
ukraine ukrainian ukrainians kiev kyiv
uruguay uruguayan montevideo
us usa american americans america washington
uzbekistan uzbek uzbeks tashkent
vatican
venezuela venezuelan venezuelans caracas
vietnam vietnamese hanoi
wales welsh cardiff
yemen yemeni yemenis sanaa
zambia zambian lusaka
zealand zealander zealanders
zimbabwe zimbabwean zimbabweans harare
"""
NATIONS = {word: line.split()[0] for line in _NATIONS.strip().splitlines() for word in line.split()}
"""Each word to the nation that it stands for."""

_UNITED = frozenset(("britain", "scotland", "wales", "ireland"))
"""Of one state, or of two that share a name: a Scot is British."""


def are_two(one: str, other: str) -> bool:
    """Whether nobody is of both nations by birth: a Scot is British, a Dane is no Swede."""
    return one != other and not {one, other} <= _UNITED
