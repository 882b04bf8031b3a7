package recorded

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Divisions is one provider of monthly series by climate division, in the shape
// of NOAA's nClimDiv: procdate.txt names the day on which the files were made, and
// each element is one text file of all divisions and years.
type Divisions struct {
	Name      string         `json:"name"`      // first part of its paths
	Processed string         `json:"processed"` // 20170807: the day in the files' names
	Outlines  DivisionFile   `json:"outlines"`  // GeoJSON with the property CLIMDIV, served as divisions.geojson
	Elements  []DivisionFile `json:"elements"`  // one for each series
}

// DivisionFile is one file of a Divisions provider.
type DivisionFile struct {
	Element string `json:"element,omitempty"` // NOAA's word, such as zndxdv; none for outlines
	File    string `json:"file"`
	SHA256  string `json:"sha256"` // of the file, lower-case hex
}

// noValue is how the recorded files write a month without a value, in every element.
const noValue = " -99.99"

var divisionElements = []string{"pcpndv", "tmpcdv", "pdsidv", "zndxdv"}

// The line of a division's year: its key, then twelve months.
const (
	divisionKey   = 10 // state 2, division 2, element 2, year 4
	divisionMonth = 7
	divisionLine  = divisionKey + 12*divisionMonth
)

func (d *Divisions) validate() error {
	if d == nil {
		return nil
	}
	if _, err := time.Parse("20060102", d.Processed); err != nil || !nameRule.MatchString(d.Name) {
		return errors.New("divisions: name must be a lower-case word, and processed a day such as 20170807")
	}
	if !fileRule.MatchString(d.Outlines.File) || len(d.Outlines.SHA256) != 64 || len(d.Elements) == 0 {
		return errors.New("divisions: outlines and elements must be set")
	}
	for _, e := range d.Elements {
		if !slices.Contains(divisionElements, e.Element) || !fileRule.MatchString(e.File) || len(e.SHA256) != 64 {
			return fmt.Errorf("divisions: element %q: want pcpndv, tmpcdv, pdsidv or zndxdv with its file and sha256", e.Element)
		}
	}
	return nil
}

// divisionFiles are the files of a Divisions provider as they were read, by element;
// the outlines under "".
type divisionFiles map[string][]byte

func loadDivisions(dir string, d *Divisions) (divisionFiles, error) {
	files := divisionFiles{}
	for _, f := range append([]DivisionFile{d.Outlines}, d.Elements...) {
		raw, err := readChecked(dir, f.File, f.SHA256)
		if err != nil {
			return nil, err
		}
		if f.Element != "" {
			if err := checkDivisionLines(raw); err != nil {
				return nil, fmt.Errorf("recorded file %s: %w", f.File, err)
			}
		}
		files[f.Element] = raw
	}
	return files, nil
}

func checkDivisionLines(raw []byte) error {
	for number, line := range bytes.Split(bytes.TrimRight(raw, "\n"), []byte("\n")) {
		if line = bytes.TrimRight(line, " \r"); len(line) != divisionLine {
			return fmt.Errorf("line %d has %d characters: want %d", number+1, len(line), divisionLine)
		}
		if _, err := strconv.Atoi(string(line[6:divisionKey])); err != nil {
			return fmt.Errorf("line %d: %q is no year", number+1, line[6:divisionKey])
		}
	}
	return nil
}

// until is a file as NOAA would have had it at a time: without the years to come,
// and without a value for the months that have not ended. factor changes the
// values of months; where it is 1 the recorded characters stay.
func until(raw []byte, now time.Time, factor func(start time.Time) float64) []byte {
	var out bytes.Buffer
	for line := range bytes.Lines(raw) {
		line = bytes.TrimRight(line, " \r\n")
		year, err := strconv.Atoi(string(line[6:divisionKey])) // checked when it was loaded
		if err != nil || year > now.UTC().Year() {
			continue
		}
		out.Write(line[:divisionKey])
		for month := range 12 {
			field := line[divisionKey+month*divisionMonth:][:divisionMonth]
			start := time.Date(year, time.Month(month+1), 1, 0, 0, 0, 0, time.UTC)
			switch f := factor(start); {
			case now.Before(start.AddDate(0, 1, 0)):
				out.WriteString(noValue)
			case f != 1 && string(field) != noValue:
				v, _ := strconv.ParseFloat(strings.TrimSpace(string(field)), 64)
				fmt.Fprintf(&out, "%7.2f", v*f)
			default:
				out.Write(field)
			}
		}
		out.WriteByte('\n')
	}
	return out.Bytes()
}

// routeDivisions answers procdate.txt, the outlines and the newest file of each element.
func (s *Server) routeDivisions(c call) (Resource, http.HandlerFunc) {
	d := s.data.Manifest.Divisions
	switch c.rest {
	case "procdate.txt":
		return ResourceSearch, func(w http.ResponseWriter, r *http.Request) { serveText(w, r, "text/plain", []byte(d.Processed+"\n")) }
	case "divisions.geojson":
		return ResourceSearch, func(w http.ResponseWriter, r *http.Request) {
			serveText(w, r, "application/geo+json", s.data.divisions[""])
		}
	}
	for _, e := range d.Elements {
		if c.rest == "climdiv-"+e.Element+"-v1.0.0-"+d.Processed {
			return ResourceRaster, func(w http.ResponseWriter, r *http.Request) {
				serveText(w, r, "text/plain", until(s.data.divisions[e.Element], s.clock(), s.tampered(c, e.Element)))
			}
		}
	}
	return "", nil
}

// tampered is the factor that injections put on an element's months.
func (s *Server) tampered(c call, element string) func(start time.Time) float64 {
	return func(start time.Time) float64 {
		factor := 1.0
		for _, in := range s.injections(c.view, c.provider, start, KindRain) {
			if in.Variable == element || in.Variable == "" && element == "pcpndv" {
				factor *= in.Factor
			}
		}
		return factor
	}
}

// serveText sends a body with a validator of its bytes; ServeContent answers
// ranges, HEAD and conditions.
func serveText(w http.ResponseWriter, r *http.Request, media string, body []byte) {
	sum := sha256.Sum256(body)
	serveHashed(w, r, media, hashed{body, hex.EncodeToString(sum[:])})
}

// serveHashed is serveText of bytes whose digest is known.
func serveHashed(w http.ResponseWriter, r *http.Request, media string, h hashed) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Content-Type", media)
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("ETag", `"`+h.digest+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(h.body))
}

// divisionsEnd is the end of the last month with a value in every element's lines.
func divisionsEnd(files divisionFiles, d *Divisions) (end time.Time) {
	for _, e := range d.Elements {
		for line := range bytes.Lines(files[e.Element]) {
			year, err := strconv.Atoi(string(line[6:divisionKey]))
			for month := 0; err == nil && month < 12; month++ {
				if string(line[divisionKey+month*divisionMonth:][:divisionMonth]) == noValue {
					continue
				}
				if at := time.Date(year, time.Month(month+2), 1, 0, 0, 0, 0, time.UTC); at.After(end) {
					end = at
				}
			}
		}
	}
	return end
}
