package terms

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Value is an index value in 1e-4 of its unit. In JSON it is a decimal string
// with at most four decimals, so that no float ever stands in a contract.
type Value int32

// FormatValue writes 1e-4 units as a decimal without trailing zeros: 1607200 is "160.72".
func FormatValue(v int32) string {
	sign, n := "", int64(v)
	if n < 0 {
		sign, n = "-", -n
	}
	s := fmt.Sprintf("%s%d.%04d", sign, n/10_000, n%10_000)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// ParseValue reads what FormatValue writes, up to four decimals.
func ParseValue(s string) (int32, error) {
	whole, decimals, _ := strings.Cut(s, ".")
	digits := strings.TrimPrefix(whole, "-")
	if len(digits) == 0 || len(decimals) > 4 || strings.HasSuffix(s, ".") || strings.Trim(digits+decimals, "0123456789") != "" {
		return 0, fmt.Errorf("value %.40q: want a decimal such as \"120\" or \"0.3125\", at most four decimals", s)
	}
	n, err := strconv.ParseInt(whole+decimals+strings.Repeat("0", 4-len(decimals)), 10, 64)
	if err != nil || n > math.MaxInt32 || n < math.MinInt32 {
		return 0, fmt.Errorf("value %.40q: want at most 214748.3647 in size", s)
	}
	return int32(n), nil
}

// MarshalText writes the decimal.
func (v Value) MarshalText() ([]byte, error) { return []byte(FormatValue(int32(v))), nil }

// UnmarshalText reads the decimal.
func (v *Value) UnmarshalText(text []byte) error {
	n, err := ParseValue(string(text))
	*v = Value(n)
	return err
}

var kindWords = [...]string{Linear: "linear", Binary: "binary", Steps: "steps", Tick: "tick", TwoSlope: "two_slope"}

// MarshalText writes the kind's word.
func (k CurveKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// String is the kind's word in term sheets.
func (k CurveKind) String() string {
	if int(k) < len(kindWords) && k != 0 {
		return kindWords[k]
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// UnmarshalText reads the kind's word.
func (k *CurveKind) UnmarshalText(text []byte) error {
	for kind := Linear; kind <= TwoSlope; kind++ {
		if kind.String() == string(text) {
			*k = kind
			return nil
		}
	}
	return fmt.Errorf("kind %.40q: want linear, binary, steps, tick or two_slope", text)
}

// Direction says on which side of the trigger losses lie. A sheet may state it, so
// that a trigger and an exit that were swapped are found out.
type Direction string

// The directions.
const (
	Deficit Direction = "deficit" // less is worse
	Excess  Direction = "excess"  // more is worse
)

// UnmarshalText reads the direction's word.
func (d *Direction) UnmarshalText(text []byte) error {
	*d = Direction(text)
	if *d != Deficit && *d != Excess {
		return fmt.Errorf("direction %.40q: want deficit or excess", text)
	}
	return nil
}
