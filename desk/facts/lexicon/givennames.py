"""Common given names of many countries: they mark a run of capitals as a person where no title does."""

from __future__ import annotations

from desk.facts.lexicon import words

GIVEN = words(
    """
    aaron abby abdul abdullah abigail abraham ada adam adele adrian adriana agnes ahmad ahmed aidan aileen aisha ajay
    akira alan alana albert aldo alec alejandro alena alessandra alex alexander alexandra alexei alexis alfonso alfred
    alfredo ali alice alicia alina alison allen alma alvaro amanda amber amelia amelie amina amir amit amos amy ana
    anastasia anders andre andrea andreas andrei andrew andy angel angela angelo angus anil anita anjali ann anna anne
    annette annie anthony antoine antoinette antonio anwar april ari ariana ariel arjun armando arnold arthur arturo
    ashley astrid audrey august aurora ava axel ayesha bailey barack barbara barry bashir beatrice ben benjamin
    bernard bernardo bernie beth bethany betty bianca bill billy bjorn blair blake bob bobby bonnie boris boyd brad
    bradley brandon brenda brian bridget brooke bruce bryan bryce byron caitlin caleb cameron camila camille carl
    carla carlo carlos carlton carly carmen carol caroline carolyn carrie casey cassandra catalina catherine cathy
    cecilia cedric celeste celia chad chandra chantal charles charlie charlotte chelsea cheryl chester chiara chloe
    chris christian christina christine christopher chuck cindy claire clara clarence clark claude claudette claudia
    clay clayton clifford clint clive cody cole colin colleen connor conrad constance corinne cory courtney craig
    cristina crystal curtis cynthia cyrus daisy dale damian damien dana daniel danielle danny dante daria darlene
    darrell darren daryl dave david dawn dean deanna debbie deborah debra delia denise dennis derek desmond devin
    dexter diana diane diego dirk dmitri dmitry dolores dominic dominique don donald donna dora doreen doris dorothy
    doug douglas drew duncan dustin dwight dylan earl eddie edgar edith edmund edna eduard eduardo edward edwin eileen
    eleanor elena eli elias elijah elise elizabeth ella ellen elliot elliott elsa elsie emilia emilio emily emma
    emmanuel enrique eric erica erik eriko erin ernest ernesto estelle esther ethan eugene eunice eva evan eve evelyn
    everett ezra fabio faisal faith farah farid fatima faye felix fernanda fernando finn fiona florence floyd frances
    francesco francine francis francisco francois frank frankie franz fred frederick freya gabriel gabriela gail
    gareth garrett gary gavin gemma gene geoff geoffrey george georgia gerald gerard gerardo gilbert gina ginger
    giovanni giuseppe gladys glen glenda glenn gloria gordon grace graham grant greg gregory gretchen guillermo
    gustavo guy gwen habib hamid hamza hannah hans harold harriet harry harvey hasan hassan hazel heath heather hector
    heidi helen helena henri henrik henry herbert herman hiro hiroshi holly hope horace hossein howard huda hugh hugo
    hunter hussein ian ibrahim ida ignacio igor imogen imran ines ingrid ioana irene irina iris isaac isabel isabella
    isaiah isha ismael ivan ivy jack jackie jacob jacqueline jacques jada jade jaime jake jakob jamal james jamie
    jamila jan jana jane janet janice janine jared jasmine jason javier jay jean jeanette jeanne jeff jeffrey jenna
    jennie jennifer jenny jens jeremiah jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanna joanne jocelyn
    jodi jody joe joel joelle johan johanna johannes john johnnie johnny jolene jon jonas jonathan joni jordan jorge
    jose josef josefina joseph josephine josh joshua joy joyce juan juana juanita judith judy jules julia julian
    juliana julie juliet jun june justin kaitlyn kamal kara karen karim karin karina karl karla kasper kate katherine
    kathleen kathrin kathryn kathy katie kay kayla keiko keith kelly kelsey ken kendall kendra kenji kenneth kerry
    kevin khalid kieran kim kimberly kirk kirsten klaus krishna krista kristen kristin kristina kurt kyle kylie lara
    larry lars latoya laura lauren laurence laurent lawrence leah leandro lee leila lena lenny leo leon leonard
    leonardo leonie leroy leslie lester leticia levi lewis liam lidia lila liliana lillian lily linda lindsay lindsey
    linus lionel lisa liz lloyd logan lois lola lorena lorenzo lori lorraine lou louis louisa louise lucas lucia
    lucien lucille lucy luigi luis luisa luke luther lydia lyle lynn mabel madeleine madison mae magdalena maggie
    magnus mahmoud maja malcolm malik mandy manny manuel mara marc marcel marcela marcia marco marcos marcus margaret
    margot maria mariam mariana marianne maribel marie marilyn marina mario marion marissa marjorie mark marla marlene
    marshall marta martha martin marty marvin mary maryam mason mateo mathew mathias mathieu mats matt matthew maureen
    maurice max maxime maxine megan mehdi mehmet melanie melinda melissa mercedes meredith mia micah michael michel
    michelle mickey miguel mike mikhail mila mina mindy miriam mitch mohamed mohammad mohammed moira molly mona monica
    morgan moses muhammad muriel mustafa myra nadia nadine nancy naomi narendra nasser natalie natasha nate nathan
    neil nelson nicholas nick nicola nicolai nicolas nicole nigel nikki nikolai nils nina nisha noah noel nora norma
    norman oksana olaf ole oleg olga oliver olivia omar omer orlando osama oscar oswald otis otto pablo paige pamela
    pascal pat patricia patrick patsy patti paul paula pauline pearl pedro peggy penelope percy perry pete peter petr
    petra phil philip philippe phillip phoebe pierre pietro pilar polly preston priya qassem quentin quinn rachel
    rafael raj rajesh ralf ralph ramesh ramon rana randall randy rania raquel rashid raul ray raymond raymundo rebecca
    reed reggie regina reinhard rene renee reza rhonda ricardo richard rick riley rita rob robert roberta roberto
    robin rocco rochelle roderick rodney rodrigo roger rohan roland roman romeo ron ronald ronnie rory rosa rosalind
    rose rosemary ross roxanne roy ruben ruby rudolf rudy rufus rupert russell rusty ruth ryan sabrina sadie sahar
    sally salman salvador sam samantha sameer samuel sandra sandy sanjay santiago sara sarah saul scott sean sebastian
    selena serena sergei sergey sergio seth shane shania shannon sharon shaun shawn sheila sherry shinzo shirley
    shreya sidney silvia simon simone skye sofia solomon sonia sonja sophie spencer stacey stacy stan stanislav
    stanley stefan stefanie stefano stella stephan stephanie stephen steve steven stewart stuart sue sunil susan
    suzanne sven svetlana sybil sylvia tabitha takashi tamar tamara tania tanner tanya tara tariq tasha tatiana ted
    teresa terry tessa thelma theo theodore theresa thomas tiffany tim timothy tina tobias toby todd tom tomas tommie
    tommy toni tony tracey tracy travis trent trevor trina trisha troy trudy tyler ulrich umar ursula valentina
    valerie vanessa vaughn velma vera vernon veronica veronika vicki vicky victor victoria vijay vikram vince vincent
    viola violet virginia vivek vivian vladimir volodymyr wade walid wallace walt walter wanda ward warner warren
    wayne wei wendy wilbur wilfred wilhelm will william wilma winston wolfgang xavier xi yahya yana yasmin yolanda
    yoshi yuki yuri yusra yusuf yves yvonne zach zachary zainab zara zeinab zeynab zoe zoltan
    """
)
