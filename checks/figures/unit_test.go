package figures

import (
	"testing"

	"copydesk/checks"
	"copydesk/facts/rates"
)

// run returns the messages of a check on an article of one sentence.
func messages(t *testing.T, c *checks.Check, text string) (out []string) {
	t.Helper()
	set, err := checks.NewSet([]checks.Rule{c.Default()})
	if err != nil {
		t.Fatal(err)
	}
	set.Rates = rates.Reference
	doc, f := parse(t, "Headline of the day\n\n"+text+"\n")
	found, err := set.Scan(doc, f)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range found {
		out = append(out, x.Message)
	}
	return out
}

func TestUnitsThatAgree(t *testing.T) {
	for _, text := range []string{
		"10 miles (16 km)", "5ft (1.5m)", "a 10-mile (16-km) walk", "5ft 10in (1.78m)", "5-6 miles (8-10 km)", "minus 5C (23F)",
		"-5 degrees Celsius (23 degrees Fahrenheit)", "a rise of 2C (3.6F)", "37 degrees Celsius (99 Fahrenheit)", "20 degrees (68 Fahrenheit)",
		"30 miles per gallon (12.8 km per litre)", "60mph (97km/h)", "11st 5lb (72kg)", "500 square miles (1,300 sq km)", "30 knots (35 mph)",
		"9 lb 4 oz (4.2kg)", "an 8,000-foot-high (2,438-metre) peak", `5'10" (178cm)`, "12,000 metric tons (13,200 tons)", "100 degrees F (38 C)",
		"1.5 million acres (607,000 hectares)", "90 feet (27.4 metres) long", "half a mile (800m)", "200 nautical miles (370 km)", "the 200-mile (370-km) zone",
		"0C (32F)", "5 gallons (19 litres)", "5 gallons (23 litres)", "10 tons (9 tonnes)", "10 tons (10.2 tonnes)", "50,000 barrels (7.9 million litres)",
		"2 ounces of gold (62 grams)", "16 km (10 miles) away", "1 mile (1.6 km)", "3 miles (5.2 km)", "about 100 feet (30 metres)", "1,000 feet (300 metres)",
		"6 feet, 2 inches (188 cm)", "7-1/2 miles (12 km)", "10 miles or about 16 km", "10 miles, or 16 km,", "10 miles/16 km", "2C (3.6F) warmer", "a drop of 10C (18F)",
		"40 yards (37 metres)", "6 stone (38kg)", "0.6 inches (15 mm)", "45C (113F; 318K)", "1 mile (400 metres of it on foot)", "10 miles (600 walkers)",
	} {
		if got := messages(t, unit, "It was "+text+", she said."); got != nil {
			t.Errorf("%s: %q", text, got)
		}
	}
}

func TestUnitsThatDisagree(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"10 miles (25 km)", "10 miles is 16 km, not 25 km."},
		{"a 10-mile (61-km) walk", "10-mile is 16-km, not 61-km."},
		{"16 km (1 mile)", "16 km is 9.9 mile, not 1 mile."},
		{"5ft 10in (1.87m)", "5ft 10in is 1.78m, not 1.87m."},
		{"500 acres (320 hectares)", "500 acres is 202 hectares, not 320 hectares."},
		{"12 lb (8.4kg)", "12 lb is 5.4kg, not 8.4kg."},
		{"1,200 feet (636 metres)", "1,200 feet is 366 metres, not 636 metres."},
		{"60mph (37km/h)", "60mph is 97km/h, not 37km/h."},
		{"37 degrees Celsius (89 Fahrenheit)", "37 degrees Celsius is 99 Fahrenheit, not 89 Fahrenheit."},
		{"50F (20C)", "50F is 10C, not 20C."},
		{"a drop of 10C (50F)", "A difference of 10C is 18F, not 50F."},
		{"2C (36F) warmer", "A difference of 2C is 4F, not 36F."},
		{"5 gallons (50 litres)", "5 gallons is 19 litres, not 50 litres."},
		{"10 miles, or 6 km,", "10 miles is 16 km, not 6 km."},
		{"500 square miles (1,300 km)", "500 square miles is an area, and 1,300 km is a length."},
		{"13 km (5 square miles)", "13 km is a length, and 5 square miles is an area."},
		{"5-6 miles (8-15 km)", "6 miles is 9.7 km, not 15 km."},
	} {
		if got := messages(t, unit, "It was "+c.text+", she said."); len(got) != 1 || got[0] != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
