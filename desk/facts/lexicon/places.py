"""Countries, their adjectives, and the provinces, states and cities that newsrooms name without a gloss."""

from __future__ import annotations

DEMONYMS = frozenset(
    """
    afghan african albanian algerian american americans arab argentine argentinian armenian asian australian austrian
    azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian
    canadians chilean chinese colombian congolese croatian cuban czech danish dutch ecuadorian egyptian english estonian
    ethiopian european filipino finnish french georgian german ghanaian greek guatemalan haitian honduran hungarian
    icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean
    kosovar kurdish kuwaiti latvian lebanese liberian libyan lithuanian malaysian maltese mexican moldovan mongolian
    moroccan nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian peruvian philippine polish
    portuguese qatari romanian russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian somali
    spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian u.s. u.k. us uk
    uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean north south east west northern southern eastern
    western former acting then-
    """.split()
)
"""Adjectives of nations and directions; they stand before a title and belong neither to it nor to the name."""

PLACES = frozenset(
    """
    afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia
    bosnia botswana brazil bulgaria burma cambodia cameroon canada chile china colombia croatia cuba cyprus denmark
    ecuador egypt england estonia ethiopia finland france germany ghana greece greenland guatemala haiti honduras hungary
    iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan
    laos latvia lebanon liberia libya lithuania luxembourg madagascar malawi malaysia mali malta mexico moldova mongolia
    montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan panama
    paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia
    slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey
    turkmenistan uganda ukraine uruguay uzbekistan vatican venezuela vietnam wales yemen zambia zimbabwe africa asia
    europe america antarctica
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
    ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming alberta manitoba ontario
    quebec saskatchewan yukon nunavut queensland tasmania bavaria catalonia crimea donetsk gaza kashmir kurdistan punjab
    siberia xinjiang tibet ulster
    amsterdam ankara athens auckland baghdad baku bangkok barcelona beijing beirut belfast belgrade berlin bern bogota
    boston brasilia brisbane brussels bucharest budapest cairo calgary canberra caracas chicago copenhagen dallas damascus
    delhi denver detroit dhaka doha dubai dublin edinburgh edmonton frankfurt geneva glasgow halifax hamburg hanoi havana
    helsinki houston islamabad istanbul jakarta jerusalem johannesburg kabul karachi kathmandu khartoum kyiv kiev lagos
    lahore lima lisbon liverpool london madrid manchester manila melbourne miami milan minneapolis minsk montreal moscow
    mumbai munich nairobi naples oslo ottawa oxford paris perth philadelphia prague pyongyang riga riyadh rome rotterdam
    seattle seoul shanghai sofia stockholm sydney taipei tbilisi tehran tokyo toronto tripoli tunis vancouver venice vienna
    vilnius warsaw washington wellington winnipeg wuhan yangon zagreb zurich
    """.split()
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

PLACE_WORDS = frozenset(
    """
    airport alley avenue bay beach boulevard bridge canyon cape city coast county creek desert district dam falls forest
    fort glacier gulf harbour harbor heights highway hill hills island islands isle junction lake lane mall mount mountain
    mountains ocean park parish peninsula plaza point port prairie province range region reservoir ridge river road sea
    square station strait street terminal territory town township trail tunnel valley village volcano
    """.split()
)
"""Words by which a capitalised run is known for a place."""
