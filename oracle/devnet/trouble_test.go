package devnet

import (
	"errors"
	"testing"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestTroubledFeeds: whatever a feed does wrong, an assessment ends in a reason or
// in a status that pays nothing, never in a crash or a value made up.
func TestTroubledFeeds(t *testing.T) {
	a := newAssessor(t)
	calm := a.assess(t, "calm")
	for _, trouble := range []struct {
		name  string
		fault recorded.Fault
		want  oracle.Reason // of an assessment that gives nothing; none: it answers as if calm
	}{
		{"busy twice, then well", recorded.Fault{Kind: recorded.FaultBusy, Count: 2}, oracle.ReasonNone},
		{"catalogue down", recorded.Fault{Kind: recorded.FaultDown, Provider: "earth-search"}, oracle.ReasonSourceDown},
		{"weather down", recorded.Fault{Kind: recorded.FaultDown, Provider: "agera5"}, oracle.ReasonSourceDown},
		{"rasters cut short", recorded.Fault{Kind: recorded.FaultTruncated, Resource: recorded.ResourceRaster}, oracle.ReasonSourceCorrupt},
		{"catalogue of another shape", recorded.Fault{Kind: recorded.FaultJSON, Provider: "earth-search"}, oracle.ReasonSourceCorrupt},
	} {
		t.Run(trouble.name, func(t *testing.T) {
			trouble.fault.View = "troubled"
			remove, err := a.server.Break(trouble.fault)
			if err != nil {
				t.Fatal(err)
			}
			defer remove()
			got, err := a.try(t, "troubled")
			if trouble.want != oracle.ReasonNone {
				if !errors.Is(err, trouble.want) {
					t.Errorf("error %v, want reason %s", err, trouble.want)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			for i := range calm {
				if got[i] != calm[i] {
					t.Errorf("%s: %+v, want %+v", a.season.fields[i].Name, got[i], calm[i])
				}
			}
		})
	}
}

// TestCloudySeasonIsInsufficient clouds one field for the whole season; and a
// catalogue without any scene leaves every field insufficient.
func TestCloudySeasonIsInsufficient(t *testing.T) {
	a := newAssessor(t)
	cloud := recorded.Injection{Kind: recorded.KindCloud, View: "cloudy", Field: "BE-A-04", Class: recorded.ClassHigh}
	if _, err := a.server.Inject(cloud); err != nil {
		t.Fatal(err)
	}
	for i, e := range a.assess(t, "cloudy") {
		clouded := a.season.fields[i].Name == "BE-A-04"
		if clouded && (e.Status != oracle.StatusInsufficient || e.Value != 0) {
			t.Errorf("clouded field: %+v, want insufficient", e)
		}
		if !clouded && e.Status == oracle.StatusInsufficient {
			t.Errorf("%s is insufficient under a clear sky", a.season.fields[i].Name)
		}
	}
	none := recorded.Injection{Kind: recorded.KindMissing, View: "empty", Provider: "earth-search", To: time.Date(2022, 1, 1, 0, 0, 0, 0, time.UTC)}
	if _, err := a.server.Inject(none); err != nil {
		t.Fatal(err)
	}
	for i, e := range a.assess(t, "empty") {
		if e.Status != oracle.StatusInsufficient && a.season.fields[i].Crop != "other" { // which no model knows
			t.Errorf("%s: %+v without a scene, want insufficient", a.season.fields[i].Name, e)
		}
	}
}
