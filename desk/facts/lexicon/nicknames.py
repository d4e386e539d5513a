"""English given names with the short forms by which newsrooms call their owners."""

from __future__ import annotations

_NAMES = """
abigail abby
albert al bert
alexander alex alec sandy
alexandra alex sandra
alfred alf fred
andrew andy drew
anthony tony
archibald archie
arthur art
barbara barb
benjamin ben benny
bernard bernie
bradley brad
catherine cathy kate katie
charles charlie chuck
christine chris
christopher chris kit
clifford cliff
cynthia cindy
daniel dan danny
david dave
deborah deb debbie
dennis den
donald don
dorothy dot dottie
douglas doug
edward ed eddie ted
eleanor ellie nell
elizabeth beth betty liz lizzie
emily em
eugene gene
frances fran
francis frank
frederick fred freddie
gabriel gabe
geoffrey geoff
gerald gerry jerry
gilbert gil
gregory greg
harold harry hal
henry harry hank
isabella bella
jacob jake
jacqueline jackie
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jessica jess
john jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy
katherine kate kathy katie
kenneth ken kenny
lawrence larry
leonard len leo
leslie les
lewis lew
louis lou
louise lou
margaret maggie meg peggy
martin marty
matthew matt
michael mick mike mikey
nathaniel nat nate
nicholas nick nicky
oliver ollie
pamela pam
patricia pat patty trish
patrick paddy pat
peter pete
philip phil
rebecca becky
richard dick rich rick ricky
robert bob bobby rob robbie
rodney rod
roger rog
ronald ron ronnie
samantha sam
samuel sam sammy
sarah sally
sidney sid
stanley stan
stephen steve
steven steve
stuart stu
susan sue susie
terence terry
theodore ted theo
theresa terry tess
thomas tom tommy
timothy tim
tobias toby
victor vic
vincent vin vince
virginia ginny
walter wally walt
william bill billy will willie
zachary zach zack
"""
NICKNAMES = frozenset(
    frozenset((line.split()[0], short)) for line in _NAMES.strip().splitlines() for short in line.split()[1:]
)
"""A name and one of its short forms."""
