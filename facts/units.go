package facts

import (
	"strings"

	"copydesk/article"
)

// Dimension is what a unit measures.
type Dimension uint8

// The dimensions, each with the unit that Factor counts in.
const (
	NoDimension    Dimension = iota
	Length                   // metre
	Area                     // square metre
	Mass                     // kilogram
	Volume                   // litre
	Speed                    // kilometre an hour
	Temperature              // no factor: the scales begin at different points
	Energy                   // joule
	Power                    // watt
	Data                     // byte
	DataRate                 // bit a second
	Frequency                // hertz
	Pressure                 // pascal
	Seconds                  // second; months and what is counted in them have their own
	Months                   // month
	Angle                    // degree
	OtherDimension           // no factor
)

// UnitInfo is a unit of measure or time.
type UnitInfo struct {
	Name      article.FormID // the singular noun; two words have a hyphen: square-mile
	Dimension Dimension
	Factor    Decimal // how many of the dimension's own unit it is; zero where that varies (ton, gallon)
	square    uint8
	cubic     uint8
}

// unitRows are the units: the name, the dimension, the factor, and the forms
// after a figure. A form with a capital stands for one that must have it.
// Factors are those of the international yard and pound agreement of 1959 and
// of the SI.
const unitRows = `mile Length 1609.344 mile miles mi
kilometre Length 1000 kilometre kilometres kilometer kilometers km kms
metre Length 1 metre metres meter meters m mtrs
centimetre Length 0.01 centimetre centimetres centimeter centimeters cm cms
decimetre Length 0.1 decimetre decimetres decimeter decimeters dm
millimetre Length 0.001 millimetre millimetres millimeter millimeters mm
micron Length 0.000001 micron microns micrometre micrometres micrometer micrometers
nanometre Length 0.000000001 nanometre nanometres nanometer nanometers nm
picometre Length 0.000000000001 picometre picometres picometer picometers
foot Length 0.3048 foot feet ft
inch Length 0.0254 inch inches
yard Length 0.9144 yard yards yd yds
nautical-mile Length 1852
furlong Length 201.168 furlong furlongs
fathom Length 1.8288 fathom fathoms
light-year Length 9460730472580800
acre Area 4046.8564224 acre acres
hectare Area 10000 hectare hectares ha
square-mile Area 2589988.110336
square-kilometre Area 1000000 km2
square-metre Area 1 m2 sqm
square-centimetre Area 0.0001 cm2
square-foot Area 0.09290304 sqft ft2
square-inch Area 0.00064516
square-yard Area 0.83612736
kilogram Mass 1 kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs
gram Mass 0.001 gram grams gramme grammes
milligram Mass 0.000001 milligram milligrams milligramme milligrammes mg
microgram Mass 0.000000001 microgram micrograms microgramme microgrammes mcg
tonne Mass 1000 tonne tonnes
ton Mass 0 ton tons
pound Mass 0.45359237 pound pounds lb lbs
ounce Mass 0.028349523125 ounce ounces oz
stone Mass 6.35029318 stone
carat Mass 0.0002 carat carats
kilotonne Mass 1000000 kilotonne kilotonnes kiloton kilotons
megaton Mass 1000000000 megaton megatons megatonne megatonnes
quintal Mass 100 quintal quintals
litre Volume 1 litre litres liter liters
millilitre Volume 0.001 millilitre millilitres milliliter milliliters ml
centilitre Volume 0.01 centilitre centilitres centiliter centiliters cl
cubic-metre Volume 1000 m3
cubic-kilometre Volume 1000000000000 km3
cubic-centimetre Volume 0.001 cm3 cc
cubic-foot Volume 28.316846592
cubic-yard Volume 764.554857984
cubic-inch Volume 0.016387064
acre-foot Volume 1233481.83754752
gallon Volume 0 gallon gallons
pint Volume 0 pint pints
quart Volume 0 quart quarts
barrel Volume 158.987294928 barrel barrels bbl bbls bpd
bushel Volume 0 bushel bushels
cup Volume 0 cup cups
tablespoon Volume 0 tablespoon tablespoons tbsp
teaspoon Volume 0 teaspoon teaspoons tsp
kph Speed 1 kph kmh kmph
mph Speed 1.609344 mph
knot Speed 1.852 knot knots
celsius Temperature 0 celsius centigrade
fahrenheit Temperature 0 fahrenheit
kelvin Temperature 0 kelvin kelvins
degree Angle 1 degree degrees °
radian Angle 0 radian radians rad
joule Energy 1 joule joules
kilojoule Energy 1000 kilojoule kilojoules kj
megajoule Energy 1000000 megajoule megajoules
calorie Energy 0 calorie calories
kilocalorie Energy 4184 kilocalorie kilocalories kcal
watt-hour Energy 3600
kilowatt-hour Energy 3600000 kwh
megawatt-hour Energy 3600000000 mwh
gigawatt-hour Energy 3600000000000 gwh
terawatt-hour Energy 3600000000000000 twh
watt Power 1 watt watts
kilowatt Power 1000 kilowatt kilowatts kw
megawatt Power 1000000 megawatt megawatts mw
gigawatt Power 1000000000 gigawatt gigawatts gw
terawatt Power 1000000000000 terawatt terawatts tw
horsepower Power 0 horsepower hp bhp
volt OtherDimension 0 volt volts kilovolt kilovolts
amp OtherDimension 0 amp amps ampere amperes
byte Data 1 byte bytes
kilobyte Data 1000 kilobyte kilobytes kb
megabyte Data 1000000 megabyte megabytes mb
gigabyte Data 1000000000 gigabyte gigabytes gb
terabyte Data 1000000000000 terabyte terabytes tb
petabyte Data 1000000000000000 petabyte petabytes pb
megabit Data 125000 megabit megabits
gigabit Data 125000000 gigabit gigabits
kbps DataRate 1000 kbps
mbps DataRate 1000000 mbps
gbps DataRate 1000000000 gbps
hertz Frequency 1 hertz hz
kilohertz Frequency 1000 kilohertz khz
megahertz Frequency 1000000 megahertz mhz
gigahertz Frequency 1000000000 gigahertz ghz
megapixel OtherDimension 0 megapixel megapixels
decibel OtherDimension 0 decibel decibels db
psi Pressure 6894.757293168 psi
millibar Pressure 100 millibar millibars
pascal Pressure 1 pascal pascals
millisecond Seconds 0.001 millisecond milliseconds ms
second Seconds 1 second seconds sec secs
minute Seconds 60 minute minutes min mins
hour Seconds 3600 hour hours hr hrs
day Seconds 86400 day days
night Seconds 86400 night nights
week Seconds 604800 week weeks wk wks
fortnight Seconds 1209600 fortnight fortnights
weekend OtherDimension 0 weekend weekends
month Months 1 month months
year Months 12 year years yr yrs
decade Months 120 decade decades
century Months 1200 century centuries
millennium Months 12000 millennium millennia`

// dimensions are the names of the dimensions in unitRows.
var dimensions = map[string]Dimension{"Length": Length, "Area": Area, "Mass": Mass, "Volume": Volume, "Speed": Speed, "Temperature": Temperature,
	"Energy": Energy, "Power": Power, "Data": Data, "DataRate": DataRate, "Frequency": Frequency, "Pressure": Pressure, "Seconds": Seconds,
	"Months": Months, "Angle": Angle, "OtherDimension": OtherDimension}

// units are the units by their index in the lexis; the first is none.
var units = makeUnits()

func makeUnits() []UnitInfo {
	list := []UnitInfo{{}}
	index := map[string]uint8{}
	for row := range strings.Lines(unitRows) {
		f := strings.Fields(row)
		factor, _ := ParseDecimal(f[2])
		index[f[0]] = uint8(len(list))
		list = append(list, UnitInfo{Name: article.FormOf(f[0]), Dimension: dimensions[f[1]], Factor: factor.trim()})
	}
	for name, i := range index {
		list[i].square, list[i].cubic = index["square-"+name], index["cubic-"+name]
	}
	return list
}

// units adds the forms of the units.
func (b lexisBuilder) units() {
	i := uint8(0)
	for row := range strings.Lines(unitRows) {
		i++
		for _, form := range strings.Fields(row)[3:] {
			w := b.word(form)
			w.class |= isUnit
			w.unit = i
		}
	}
}

// UnitOf returns what is known of the unit that is the head noun of a measure,
// a duration or an age.
func UnitOf(head article.FormID) (UnitInfo, bool) {
	for i := 1; i < len(units); i++ {
		if units[i].Name == head {
			return units[i], true
		}
	}
	return UnitInfo{}, false
}

// The units that the grammar makes of others.
var (
	unitKph        = unitIndex("kph")
	unitMph        = unitIndex("mph")
	unitCelsius    = unitIndex("celsius")
	unitFahrenheit = unitIndex("fahrenheit")
	unitDegree     = unitIndex("degree")
	unitFoot       = unitIndex("foot")
	unitInch       = unitIndex("inch")
	unitMile       = unitIndex("mile")
	unitKilometre  = unitIndex("kilometre")
	unitNautical   = unitIndex("nautical-mile")
	unitTonne      = unitIndex("tonne")
	unitTon        = unitIndex("ton")
	unitPound      = unitIndex("pound")
	unitOunce      = unitIndex("ounce")
	unitYear       = unitIndex("year")
	unitMonth      = unitIndex("month")
	unitDay        = unitIndex("day")
	unitHour       = unitIndex("hour")
	unitMinute     = unitIndex("minute")
	unitSecond     = unitIndex("second")
	unitLightYear  = unitIndex("light-year")
)

func unitIndex(name string) uint8 {
	f := article.FormOf(name)
	for i := 1; i < len(units); i++ {
		if units[i].Name == f {
			return uint8(i)
		}
	}
	panic("facts: no unit " + name)
}
