"""Countries, their adjectives, and the provinces, states and cities that newsrooms name without a gloss."""

from __future__ import annotations

from desk.facts.lexicon import words

DEMONYMS = words(
    """
    acting afghan african albanian algerian american americans arab argentine argentinian armenian asian australian
    austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian
    canadian canadians chilean chinese colombian congolese croatian cuban czech danish dutch east eastern ecuadorian
    egyptian english estonian ethiopian european filipino finnish former french georgian german ghanaian greek
    guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican
    japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti latvian lebanese liberian libyan lithuanian
    malaysian maltese mexican moldovan mongolian moroccan nepali nicaraguan nigerian north northern norwegian omani
    pakistani palestinian panamanian peruvian philippine polish portuguese qatari romanian russian rwandan saudi
    scottish senegalese serbian singaporean slovak slovenian somali south southern spanish sudanese swedish swiss
    syrian taiwanese tanzanian thai then- tunisian turkish u.k. u.s. ugandan uk ukrainian uruguayan us uzbek
    venezuelan vietnamese welsh west western yemeni zambian zimbabwean
    """
)
"""Adjectives of nations and directions; they stand before a title and belong neither to it nor to the name."""

PLACES = words(
    """
    afghanistan africa alabama alaska albania alberta algeria america amsterdam ankara antarctica argentina arizona
    arkansas armenia asia athens auckland australia austria azerbaijan b.c. baghdad bahrain baku bangkok bangladesh
    barcelona bavaria beijing beirut belarus belfast belgium belgrade berlin bern bogota bolivia bosnia boston
    botswana brasilia brazil brisbane brussels bucharest budapest bulgaria burma cairo calgary california cambodia
    cameroon canada canberra caracas catalonia chicago chile china colombia colorado connecticut copenhagen crimea
    croatia cuba cyprus d.c. dallas damascus delaware delhi denmark denver detroit dhaka doha donetsk dubai dublin
    ecuador edinburgh edmonton egypt england estonia ethiopia europe finland florida france frankfurt gaza geneva
    germany ghana glasgow greece greenland guatemala haiti halifax hamburg hanoi havana hawaii helsinki honduras
    houston hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland islamabad israel istanbul
    italy jakarta jamaica japan jerusalem johannesburg jordan kabul kansas karachi kashmir kathmandu kazakhstan
    kentucky kenya khartoum kiev kosovo kurdistan kuwait kyiv kyrgyzstan lagos lahore laos latvia lebanon liberia
    libya lima lisbon lithuania liverpool london louisiana luxembourg madagascar madrid maine malawi malaysia mali
    malta manchester manila manitoba maryland massachusetts melbourne mexico miami michigan milan minneapolis
    minnesota minsk mississippi missouri moldova mongolia montana montenegro montreal morocco moscow mozambique mumbai
    munich myanmar nairobi namibia naples nebraska nepal netherlands nevada nicaragua niger nigeria norway nunavut
    ohio oklahoma oman ontario oregon oslo ottawa oxford pakistan panama paraguay paris pennsylvania perth peru
    philadelphia philippines poland portugal prague punjab pyongyang qatar quebec queensland riga riyadh romania rome
    rotterdam russia rwanda saskatchewan scotland seattle senegal seoul serbia shanghai siberia singapore slovakia
    slovenia sofia somalia spain stockholm sudan sweden switzerland sydney syria taipei taiwan tajikistan tanzania
    tasmania tbilisi tehran tennessee texas thailand tibet togo tokyo toronto tripoli tunis tunisia turkey
    turkmenistan u.a.e. u.k. u.s. uganda ukraine ulster uruguay utah uzbekistan vancouver vatican venezuela venice
    vermont vienna vietnam vilnius virginia wales warsaw washington wellington winnipeg wisconsin wuhan wyoming
    xinjiang yangon yemen yukon zagreb zambia zimbabwe zurich
    """
)

_LONG = """
    united states|united kingdom|united arab emirates|saudi arabia|south africa|south korea|north korea|new zealand|
    sri lanka|costa rica|el salvador|puerto rico|dominican republic|czech republic|hong kong|ivory coast|burkina faso|
    sierra leone|papua new guinea|east timor|south sudan|western sahara|west bank|gaza strip|middle east|far east|
    north america|south america|latin america|central america|southeast asia|eastern europe|western europe|
    british columbia|nova scotia|new brunswick|prince edward island|northwest territories|newfoundland and labrador|
    new york|new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|west virginia|
    rhode island|district of columbia|new south wales|western australia|south australia|northern territory|
    northern ireland|los angeles|san francisco|san diego|san antonio|san jose|las vegas|new orleans|new delhi|
    salt lake city|kansas city|mexico city|new york city|st louis|st petersburg|buenos aires|rio de janeiro|sao paulo|
    são paulo|tel aviv|abu dhabi|kuala lumpur|ho chi minh city|phnom penh|addis ababa|cape town|port au prince|
    white house|capitol hill|wall street|downing street|black sea|red sea|south china sea|persian gulf|baltic sea|
    mediterranean sea|arctic circle|west coast|east coast|british isles
"""
LONG_PLACES = frozenset(" ".join(name.split()) for name in _LONG.split("|"))
"""Places of several words."""

PLACE_WORDS = words(
    """
    airport alley avenue bay beach boulevard bridge canyon cape city coast county creek dam desert district falls
    forest fort glacier gulf harbor harbour heights highway hill hills island islands isle junction lake lane mall
    mount mountain mountains ocean parish park peninsula plaza point port prairie province range region reservoir
    ridge river road sea square station strait street terminal territory town township trail tunnel valley village
    volcano
    """
)
"""Words by which a capitalised run is known for a place."""

SITES = words(
    """
    apartment apartments area arena bank barracks base basement bed border building bunker bus cafe camp cave cemetery
    center centre checkpoint church cinema city classroom clinic coast compound consulate corner corridor country
    courthouse crossing dam depot district dock downtown edge embassy facility factory farm farmhouse field floor
    forest gallery garage gate grounds gym headquarters highway hill hills home homes hospital hotel house
    intersection island islands jail kitchen lake lobby mall market mill mine mosque mountain mountains neighborhood
    neighbourhood nightclub nursery office outpost outskirts park parking pier plant plaza pool port prison province
    pub quarry range refinery region reservoir residence resort restaurant river road room ruins runway scene school
    sea shed shelter shop shore shrine sidewalk site square stadium station store street subdivision suburb suburbs
    supermarket synagogue temple terminal theater theatre tower town trail trailer tunnel university valley village
    villages ward warehouse waters wharf woods wreckage yard zone
    """
)
"""Nouns of places, in small letters."""

LOCATING = words("at in near off on outside inside beneath behind beside along above below")
"""Prepositions that say where."""

BEARINGS = words(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west"
)
"""Said with "of"."""

SIDES = BEARINGS | words(
    """
    central coastal downtown eastern inner lower mainland northeastern northern northwestern outer rural southeastern
    southern southwestern upper western north-eastern north-western south-eastern south-western
    """
)
"""What part of a place is meant, before its name: "in eastern Mauritania"."""

PLACE_OPENERS = words("cape fort gulf lake las los mount port san santa st")
"""First words of places' names."""
