package facts

import "testing"

// TestKinds reads amounts of every kind in many dresses: each line is a
// sentence, and what it holds.
func TestKinds(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Lengths of time.
		{"The strike lasted 48 hours.", "48 duration hour [48 hours]"},
		{"A three-day strike began.", "3 duration day [three-day]"},
		{"He waited half an hour.", "0.5 duration hour [half an hour]"},
		{"It took an hour and a half.", "1.5 duration hour [an hour and a half]"},
		{"She ran it in 2 hours 30 minutes.", "150 duration minute [2 hours 30 minutes]"},
		{"He served two and a half years.", "2.5 duration year [two and a half years]"},
		{"It stood for a quarter of a century.", "0.25 duration century [a quarter of a century]"},
		{"They stay for 6 to 8 weeks.", "6 duration week [6] 8 duration week [8 weeks]"},
		// Ages.
		{"A boy aged 14 was found.", "14 age [14]"},
		{"Anna Lister, 44, won.", "44 age [44]"},
		{"Anna Lister, 44, of Calder, and Tom Brandt, 39, won.", "44 age [44] 39 age [39]"},
		{"He left at the age of six.", "6 age [six]"},
		{"The baby is ten months old.", "10 age [ten months old]"},
		{"After ninety five years of age, she rested.", "95 age [ninety five years of age]"},
		{"The wall is more than 500 years old.", "500 age [500 years old]"},
		{"A 44-year-old man was held.", "44 age [44-year-old]"},
		{"Places are for those aged 18 to 25.", "18 age [18] 25 age [25]"},
		{"His wife, 42, and a clerk, 31, were hurt.", "42 age [42] 31 age [31]"},
		{"She turned 80.", "80 age [80]"},
		// Measures.
		{"It covers 23 sq km.", "23 measure square-kilometre [23 sq km]"},
		{"The town of Pallan 300 km away shook.", "300 measure kilometre [300 km]"},
		{"It covers 1,200 square miles.", "1200 measure square-mile [1,200 square miles]"},
		{"It holds 30 million cubic metres.", "30000000 measure cubic-metre [30 million cubic metres]"},
		{"It fell to -5C.", "-5 measure celsius [-5C]"},
		{"It was minus 12 degrees Celsius.", "-12 measure celsius [minus 12 degrees Celsius]"},
		{"It reached 90°F.", "90 measure fahrenheit [90°F]"},
		{"He drove at 60 miles an hour.", "60 measure mph [60 miles an hour]"},
		{"He drove at 100km/h.", "100 measure kph [100km/h]"},
		{"They pump 500,000 barrels a day.", "500000 measure barrel [500,000 barrels]"},
		{"He is 5ft 10in tall.", "70 measure inch [5ft 10in]"},
		{"He is 6-foot-2.", "74 measure inch [6-foot-2]"},
		{"She is 5'10\" tall.", "70 measure inch [5'10\"]"},
		{"It weighed 8lb 4oz.", "132 measure ounce [8lb 4oz]"},
		{"It weighed 16,000 metric tons.", "16000 measure tonne [16,000 metric tons]"},
		{"It makes 450 MW.", "450 measure megawatt [450 MW]"},
		{"It used 120 kilowatt-hours.", "120 measure kilowatt-hour [120 kilowatt-hours]"},
		{"The file has 100 MB.", "100 measure megabyte [100 MB]"},
		// Ranks.
		{"It is the fifth-largest bank.", "5 rank bank [fifth-largest]"},
		{"It is the third most populous state.", "3 rank state [third most populous]"},
		{"She is ranked fourth.", "4 rank [fourth]"},
		{"They are seeded 23rd.", "23 rank [23rd]"},
		{"It is the world's No. 3 producer of tin.", "3 rank producer [No. 3]"},
		{"He came 5th.", "5 rank [5th]"},
		// Scores.
		{"Calder won 3-1.", "3 score 1 [3-1]"},
		{"She won 6-4 6-2.", "6 score 4 [6-4] 6 score 2 [6-2]"},
		{"It passed by 52 votes to 49.", "52 score 49 [52 votes to 49]"},
		{"The court ruled 6-3 for the town.", "6 score 3 [6-3]"},
		{"They lost by three games to one.", "3 score 1 [three games to one]"},
		// Ratios, parts and multiples.
		{"One in four voters agreed.", "1 ratio 4 [One in four]"},
		{"Nine out of 10 agreed.", "9 ratio 10 [Nine out of 10]"},
		{"Two-thirds of them agreed.", "2 ratio 3 [Two-thirds]"},
		{"It fell by a third.", "1 ratio 3 [a third]"},
		{"About half the town came.", "1 ratio 2 [half]"},
		{"It is three times as long.", "3 ratio [three times]"},
		{"Output rose tenfold.", "10 ratio [tenfold]"},
		{"They won by a 3-to-1 margin.", "3 ratio 1 [3-to-1]"},
		{"The odds of 5-1 were long.", "5 ratio 1 [5-1]"},
		// People.
		{"At least 14 dead after crash.", "14 count person [14]"},
		{"In all, 13 were killed.", "13 count person [13]"},
		{"The blast killed three and injured 20 others.", "3 count person [three] 20 count person [20]"},
		{"They may buy one share.", "1 count share [one]"},
		{"One woman died.", "1 count woman [One]"},
		{"Three of the five men fled.", "3 count man [Three] 5 count man [five]"},
		{"A crowd of 3,902 watched.", "3902 count person [3,902]"},
		{"The 5,000-strong crowd sang.", "5000 count person [5,000]"},
		// Numbers.
		{"They counted twelve hundred ships.", "1200 count ship [twelve hundred]"},
		{"They counted a hundred and fifty ships.", "150 count ship [a hundred and fifty]"},
		{"They counted two hundred and thirty-four thousand ships.", "234000 count ship [two hundred and thirty-four thousand]"},
		{"They counted two million three hundred thousand ships.", "2300000 count ship [two million three hundred thousand]"},
		{"They counted between two hundred and three hundred ships.", "200 count ship [two hundred] 300 count ship [three hundred]"},
		{"They counted 2.1M ships.", "2100000 count ship [2.1M]"},
		{"Some 5m people came.", "5000000 count person [5m]"},
		{"They counted 1,00,000 ships.", "100000 count ship [1,00,000]"},
	} {
		showsAmounts(t, c.text, c.want)
	}
}
