package facts

import "testing"

func TestJottedDates(t *testing.T) {
	testReadings(t, []readingTest{
		{"He sold the barge on 2010 10 16, records show.", "2010 10 16 = 2010-10-16"},
		{"He sold 2010 10 16 of them.", ""},
		{"Sales of tar rose in 2010 q1.", "2010 q1 = 2010-01-01..2010-03-31"},
		{"How about 2010 Q4 then?", "2010 Q4 = 2010-10-01..2010-12-31"},
		{"Sales of tar rose in q1 2010 again.", "q1 2010 = 2010-01-01..2010-03-31"},
		{"It was built in the 1990 s.", "1990 s = 1990-01-01..1999-12-31"},
		{"It melts in 60 s.", ""},
		{"See minutes-2010-10-09.pdf for more.", "2010-10-09 = 2010-10-09"},
		{"See minutes_20101009.pdf for more.", "20101009 = 2010-10-09"},
		{"The log -2010-07-01- is lost.", "2010-07-01 = 2010-07-01"},
		{"Call 0800-2010-10-09 for more.", ""},
		{"See part A-20101309 for more.", ""},
		{"It runs 25/12/2009-5/1/2010 again.", "25/12/2009 = 2009-12-25; 5/1/2010 = 2010-01-05"},
		{"He filed it on Dec31, 1994 at last.", "Dec31, 1994 = 1994-12-31"},
		{"The ferry starts on Apr4.", "Apr4 = 2011-04-04"},
		{"The DEC1 gene is rare.", ""},
		{"Debt fell in FY2010 and CY09.", "FY2010 = 2010-01-01..2010-12-31; CY09 = 2009-01-01..2009-12-31"},
		{"The mill ran in 2004~2008 only.", "2004 = 2004-01-01..2004-12-31; 2008 = 2008-01-01..2008-12-31"},
		{"It weighs ~2008 grams.", ""},
		{"The fair is on from April the ninth till the seventeenth.", "April the ninth till the seventeenth = 2011-04-09..2011-04-17"},
		{"The fair is on from April the ninth to the third of May.", "April the ninth = 2011-04-09; third of May = 2011-05-03"},
		{"The CY9 and FY123 engines failed.", ""},
		{"The ferry starts Nov/2 again.", "Nov/2 = 2010-11-02"},
		{"The ferry starts Nov/2/20 again.", ""},
		{"They talk this Friday-Mar-11 again.", "Friday-Mar-11 = 2011-03-11"},
		{"He was born on 15 April of 87.", "15 April of 87 = 1987-04-15"},
		{"It pays on 15 April of 87 pounds.", "15 April = 2011-04-15"},
	})
}

func TestSmallMonthsAndHolidays(t *testing.T) {
	testReadings(t, []readingTest{
		{"The weir will open in may.", "may = 2011-05-01..2011-05-31"},
		{"The weir was shut in may, he said.", "may = 2010-05-01..2010-05-31"},
		{"The state it is in may change.", ""},
		{"The weir opened in march 2010 and shut in august.", "march 2010 = 2010-03-01..2010-03-31; august = 2010-08-01..2010-08-31"},
		{"They took part in march.", ""},
		{"It is an august body.", ""},
		{"The weir shut in the april.", "april = 2010-04-01..2010-04-30"},
		{"He was in Oslo in 2010 april.", "2010 april = 2010-04-01..2010-04-30"},
		{"The weir opens between august and october.", "august = 2011-08-01..2011-08-31; october = 2011-10-01..2011-10-31"},
		{"The weir reopened on black friday 2009.", "black friday 2009 = 2009-11-27"},
		{"The weir reopens on black friday.", "black friday = 2010-11-26"},
		{"It was a black friday for the weir.", ""},
		{"The next new year day is far off.", "next new year day = 2012-01-01"},
		{"Who was mayor in nineties towns?", "nineties = 1990-01-01..1999-12-31"},
		{"Women in sixties came.", ""},
		{"Highs were in nineties.", ""},
	})
}

func TestDaysWithoutTheirMonth(t *testing.T) {
	testReadings(t, []readingTest{
		{"The fair opens in the week of the 18th.", "week of = 2011-03-14..2011-03-20; 18th = 2011-03-18"},
		{"The fair opens on the 18th.", "18th = 2011-03-18"},
		{"They met on the 18th, Mr Lund said.", "18th = 2011-02-18"},
		{"He made a birdie on the 18th.", ""},
		{"She lives on the 18th, a floor below.", ""},
		{"The fair is on the 21st this month.", "21st this month = 2011-03-21"},
		{"They meet on the 18th and 19th of May.", "18th = 2011-05-18; 19th of May = 2011-05-19"},
		{"The fair opens on Sunday 27.", "Sunday 27 = 2011-03-27"},
		{"On Monday 27 people fell ill.", "Monday = 2011-03-07"},
		{"They won on Sunday 31-14.", "Sunday = 2011-03-06"},
		{"It shut on last March 31, he said.", "last March 31 = 2010-03-31"},
		{"It opens next 6th of April.", "next 6th of April = 2011-04-06"},
		{"He read the last 6 March letters.", "6 March = 2011-03-06"},
		{"They meet next week Mon.", "next week Mon = 2011-03-14"},
		{"The menu for w/c 4 April is out.", "w/c = 2011-04-04..2011-04-10; 4 April = 2011-04-04"},
	})
}

func TestLengthsUpToADay(t *testing.T) {
	testReadings(t, []readingTest{
		{"It was shut for the last three months and two weeks and 2 days.", "last three months and two weeks and 2 days = 2010-11-24..2011-03-09"},
		{"It ran for the last three months and two days ago it shut.", "last three months = 2010-12-10..2011-03-09; two days ago = 2011-03-08"},
		{"It rained for the past two years and three people drowned.", "past two years = 2009-03-10..2011-03-09"},
		{"It is open for the next four business days.", "next four business days = 2011-03-11..2011-03-16"},
		{"It fell in the past five trading days.", "past five trading days = 2011-03-03..2011-03-09"},
		{"He was away for three working days.", ""},
		{"It opens three weeks from tmrw.", "three weeks from tmrw = 2011-04-01"},
		{"Rent is due by end of month.", "end of month = 2011-03-01..2011-03-31"},
		{"Rent is due by end of year sales.", ""},
	})
}
