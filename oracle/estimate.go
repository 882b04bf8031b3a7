package oracle

import "fmt"

// Status says whether a value may be used, and if not why.
type Status uint8

// Statuses; an estimate carries the first three of them, an outcome any but zero.
const (
	StatusInvalid      Status = 0
	StatusOK           Status = 1
	StatusInsufficient Status = 2 // too little was seen
	StatusOutOfDomain  Status = 3 // the model was not made for what was seen
	StatusDispersed    Status = 4 // honest answers lie further apart than the product allows
	StatusUndecided    Status = 5 // too few agree even on a reason
)

var statusNames = [...]string{"invalid", "ok", "insufficient", "out_of_domain", "dispersed", "undecided"}

// String is the word used in JSON, logs and pages.
func (s Status) String() string {
	if int(s) < len(statusNames) {
		return statusNames[s]
	}
	return fmt.Sprintf("status %d", uint8(s))
}

// MarshalText writes the word.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the word.
func (s *Status) UnmarshalText(text []byte) error {
	for i, name := range statusNames {
		if name == string(text) {
			*s = Status(i)
			return nil
		}
	}
	return fmt.Errorf("status %q: want one of %v", text, statusNames)
}

// Estimate is one operator's answer for one risk. Value, Low and High are in
// 1e-4 of the index's unit with Low ≤ Value ≤ High; all three are zero unless
// Status is ok.
type Estimate struct {
	Value    int32  `json:"value"`
	Low      int32  `json:"low"`
	High     int32  `json:"high"`
	ClearBps uint16 `json:"clear_bps"` // 0 … 10000
	Status   Status `json:"status"`    // ok, insufficient or out_of_domain
}

// Check says which rule the estimate breaks, or nil.
func (e Estimate) Check() error {
	switch {
	case e.Low > e.Value || e.Value > e.High:
		return fmt.Errorf("estimate %d [%d, %d]: want low ≤ value ≤ high", e.Value, e.Low, e.High)
	case e.ClearBps > 10000:
		return fmt.Errorf("estimate clear_bps %d: want at most 10000", e.ClearBps)
	case e.Status < StatusOK || e.Status > StatusOutOfDomain:
		return fmt.Errorf("estimate status %d: want ok, insufficient or out_of_domain", e.Status)
	case e.Status != StatusOK && (e.Value != 0 || e.Low != 0 || e.High != 0):
		return fmt.Errorf("estimate with status %s: want values of zero", e.Status)
	}
	return nil
}

// Outcome is the committee's answer for one risk: one leaf of the report.
type Outcome struct {
	Index    uint32 `json:"index"` // position in the request's page
	Risk     Hash   `json:"risk"`
	Value    int32  `json:"value"` // lower median, 1e-4 units; 0 unless ok
	Low      int32  `json:"low"`
	High     int32  `json:"high"`
	Spread   uint32 `json:"spread"` // v[k-1-f] − v[f] of the sorted values
	ClearBps uint16 `json:"clear_bps"`
	K        uint8  `json:"k"` // estimates with status ok
	Status   Status `json:"status"`
}
