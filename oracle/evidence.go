package oracle

import "time"

// Exchange records one answer of a provider: what was asked, what came back and
// where its bytes are. Credentials never appear in it.
type Exchange struct {
	Method    string    `json:"method"`              // GET or POST
	URL       string    `json:"url"`                 // without credentials or signatures
	Body      Hash      `json:"body"`                // SHA-256 of the request body; zero when none
	Offset    int64     `json:"offset"`              // first byte asked for, 0 unless a range
	Length    int64     `json:"length"`              // bytes asked for; 0 is the whole resource
	Total     int64     `json:"total"`               // size of the whole resource; -1 unknown
	Status    int       `json:"status"`              // HTTP status
	ETag      string    `json:"etag,omitempty"`      // validator of the version seen
	Provider  string    `json:"provider"`            // source name of the configuration
	Retrieved time.Time `json:"retrieved"`           // UTC; of rules, only the age of a reanalysis reads it (feeds/weather)
	Media     string    `json:"media,omitempty"`     // Content-Type
	Digest    Hash      `json:"digest"`              // SHA-256 of the answer's bytes
	Size      int64     `json:"size"`                // bytes of the answer
	Decisions []string  `json:"decisions,omitempty"` // what was decided about it, one sentence each
}

// Evidence is what one node saw for one task: the exchanges (bytes are in the
// archive under their digest) and the series reduced from them, per risk.
type Evidence struct {
	Exchanges []Exchange `json:"exchanges"`
	Series    []Series   `json:"series"`    // one per parcel, in page order
	Decisions []string   `json:"decisions"` // source fall-backs, offsets, scenes dropped; one sentence each
}

// Series is what was observed over one parcel.
type Series struct {
	Risk    Hash      `json:"risk"`
	Crop    string    `json:"crop"`
	Imagery []Scene   `json:"imagery"` // by time, then by source
	Weather []Reading `json:"weather"` // by variable, then by time
	Missing string    `json:"missing"` // why the series cannot be used; empty when it can
}

// Scene is one image reduced over one parcel. A band's mean is reflectance in
// [0, 1.6]; an index is computed per pixel and then averaged.
type Scene struct {
	Item     string             `json:"item"`   // the catalogue's id
	Source   string             `json:"source"` // catalogue it came from
	Start    int64              `json:"start"`  // unix seconds; equal to End for an acquisition
	End      int64              `json:"end"`    // of a composite, exclusive
	Bands    map[string]float64 `json:"bands"`  // zonal mean of reflectance by common name: red, nir, swir16 …
	Indices  map[string]float64 `json:"indices"`
	ClearBps uint16             `json:"clear_bps"` // exact-coverage share of clear pixels
	Pixels   float64            `json:"pixels"`    // Σ coverage of clear pixels
}

// Reading is one value of a weather variable over a period.
type Reading struct {
	Variable Variable `json:"variable"`
	Source   string   `json:"source"`
	Start    int64    `json:"start"` // unix seconds; negative before 1970
	End      int64    `json:"end"`   // exclusive
	Value    float64  `json:"value"` // in the variable's unit
	Version  string   `json:"version"`
	// Preliminary is whether the provider says that it will compute the value anew.
	Preliminary bool `json:"preliminary,omitempty"`
}

// Features is one risk's input to a predictor. Values that are not known are
// zero with a zero mask; the model's manifest names the order.
type Features struct {
	Risk     Hash
	Values   []float32
	ClearBps uint16
	Status   Status // StatusOK, or why the risk cannot be predicted
	Reason   string // a sentence, when Status is not ok
}
