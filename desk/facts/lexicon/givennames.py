"""Common given names of many countries: they mark a run of capitals as a person where no title does."""

from __future__ import annotations

from desk.facts.lexicon import words

GIVEN = words(
    """
    aaron abdul abdullah abigail abraham adam adrian ahmad ahmed aisha akira alan alejandro alex alexander alexandra
    alexei alfred ali alice alicia alison allen amanda amber amir amy ana anders andre andrea andreas andrei andrew
    andy angela anita ann anna anne annie anthony antonio arthur ashley audrey barack barbara beatrice ben benjamin
    bernard bernie beth betty bill billy bob bobby boris brad bradley brandon brenda brian bridget bruce bryan caitlin
    cameron carl carla carlos carmen carol caroline carolyn catherine cathy cecilia charles charlie charlotte chloe
    chris christian christina christine christopher cindy claire clara claude claudia colin connor craig cristina
    crystal cynthia daniel danielle danny daria dave david dawn dean deborah debra denise dennis derek diana diane
    diego dmitri dmitry dominic don donald donna dorothy doug douglas dylan edgar eduardo edward eileen elena
    elizabeth ella ellen emily emma emmanuel eric erica erik erin ernest esther ethan eugene eva evan eve evelyn farid
    fatima felix fernando fiona florence frances francesco francis francisco francois frank franz fred frederick
    gabriel gareth gary gavin gemma gene geoffrey george gerald gerard gina giovanni giuseppe glen glenn gloria gordon
    grace graham grant greg gregory guy hannah hans harold harriet harry hassan heather hector heidi helen helena
    henri henry herbert hiroshi holly hossein howard hugh hugo hussein ian ibrahim igor imran ines ingrid irene isaac
    isabel isabella ivan jack jacob jacqueline jacques jake james jamie jan jane janet janice jared jasmine jason
    javier jean jeff jeffrey jennie jennifer jenny jens jeremy jerome jerry jesse jessica jill jim jimmy jo joan
    joanna joanne joe joel johan john johnny jon jonathan jordan jorge jose josef joseph josh joshua joyce juan judith
    judy julia julian julie jun justin karen karim karl kate katherine kathleen kathryn kathy katie keith kelly ken
    kenji kenneth kevin khalid kim kimberly kirk klaus kristen kristin kyle lars laura lauren laurence laurent
    lawrence leah lee leila leo leon leonard leslie lewis liam lidia linda lindsay lindsey lisa liz lorraine louis
    louise lucas lucia lucy luis luke lynn maggie mahmoud manuel marc marco marcus margaret maria marie marilyn marina
    mario marion marjorie mark marta martha martin marvin mary mateo matt matthew maureen maurice max maxime megan
    mehmet melanie melissa michael michel michelle miguel mike mikhail mila miriam mitch mohamed mohammad mohammed
    molly monica muhammad mustafa nadia nancy narendra natalie natasha nathan neil nicholas nick nicola nicolas nicole
    nigel nikolai nina noah noel nora norman oleg olga oliver olivia omar oscar otto pablo pamela pat patricia patrick
    paul paula pedro penelope pete peter petra phil philip philippe phillip pierre pietro priya qassem rachel rafael
    raj rajesh ralph ramon randy rashid raul ray raymond rebecca renee ricardo richard rick rita rob robert roberto
    robin rodney roger roland ron ronald rosa rose ross roy ruben russell ruth ryan sabrina sahar sally salman sam
    samantha samuel sandra sandy sara sarah scott sean sebastian sergei sergey sergio seth shannon sharon shaun sheila
    shinzo simon sofia sonia sophie stacey stacy stan stanley stefan stella stephanie stephen steve steven stewart
    stuart sue susan suzanne sylvia tamara tania tanya tara ted teresa terry theo theodore theresa thomas tiffany tim
    timothy tina todd tom tommy tony tracy travis trevor tyler ursula valentina valerie vanessa vera vernon veronica
    victor victoria vincent virginia vivian vladimir volodymyr wade walter wanda warren wayne wei wendy wilfred
    wilhelm will william xavier xi yasmin yuri yusuf yvonne zachary zainab zeynab zoe
    """
)
