package recorded

import "time"

// Provider is one of the providers that a server plays, as a client is configured for it.
type Provider struct {
	Name       string
	Shape      string // one of the Shape constants; empty: gridded weather
	Collection string // of a catalogue
	URL        string // root of its API, the list of its rasters, or of ShapeChirps a day's address with {year}, {month} and {day}
	Outlines   string // of ShapeDivisions and ShapeQuickStats: address of the divisions' or counties' GeoJSON

	Preliminary string   // of ShapeChirps: as URL, of the preliminary series; empty: none
	Stations    []string // of ShapeStations: identifiers
	ReachKm     float64  // of ShapeStations: farthest parcel, km
	Item        string   // of ShapeQuickStats: what is read
}

// ShapeDivisions is the shape of a provider of series by climate division.
const ShapeDivisions = "nclimdiv"

// Providers lists the catalogues, then the weather, the divisions, the series, the
// stations, the daily rain and the yields, for one view; an empty view is the plain
// data. Addresses are complete once the server listens.
func (s *Server) Providers(view string) []Provider {
	var all []Provider
	base := s.URL(view) + "/"
	for _, k := range s.data.Manifest.Catalogues {
		all = append(all, Provider{Name: k.Name, Shape: k.Shape, Collection: k.Collection, URL: base + k.Name + "/" + k.stacRoot()})
	}
	if w := s.data.Manifest.Weather; w != nil {
		all = append(all, Provider{Name: w.Name, URL: base + w.Name + "/v1/index.json"})
	}
	if d := s.data.Manifest.Divisions; d != nil {
		all = append(all, Provider{Name: d.Name, Shape: ShapeDivisions, URL: base + d.Name, Outlines: base + d.Name + "/divisions.geojson"})
	}
	for _, one := range s.data.Manifest.Series {
		all = append(all, Provider{Name: one.Name, Shape: one.Shape, URL: base + one.Name})
	}
	for _, p := range s.data.Manifest.Stations {
		one := Provider{Name: p.Name, Shape: ShapeStations, URL: base + p.Name + "/" + stationPath, ReachKm: p.ReachKm}
		for _, station := range p.Stations {
			one.Stations = append(one.Stations, station.ID)
		}
		all = append(all, one)
	}
	for _, p := range s.data.Manifest.Chirps {
		one := Provider{Name: p.Name, Shape: ShapeChirps, URL: base + p.Name + "/" + p.Final}
		if p.Preliminary != "" {
			one.Preliminary = base + p.Name + "/" + p.Preliminary
		}
		all = append(all, one)
	}
	for _, y := range s.data.Manifest.Yields {
		all = append(all, Provider{
			Name: y.Name, Shape: ShapeQuickStats, URL: base + y.Name + "/" + quickStatsPath, Outlines: base + y.Name + "/counties.geojson", Item: y.Item,
		})
	}
	return all
}

// End is when the last item has ended: a clock that shows it publishes everything.
func (d *Dataset) End() (end time.Time) {
	for _, scene := range d.Manifest.Imagery.Scenes {
		if scene.End.After(end) {
			end = scene.End
		}
	}
	for _, m := range d.months {
		if m.end.After(end) {
			end = m.end
		}
	}
	for _, one := range d.series {
		if last := one.days[len(one.days)-1].AddDate(0, 0, 1); last.After(end) {
			end = last
		}
	}
	for _, f := range d.stations {
		if last := f.rows[len(f.rows)-1].day.AddDate(0, 0, 1); last.After(end) {
			end = last
		}
	}
	if last := chirpsEnd(d.rain); last.After(end) {
		end = last
	}
	if last := yieldsEnd(d.yields); last.After(end) {
		end = last
	}
	if d.Manifest.Divisions != nil {
		if last := divisionsEnd(d.divisions, d.Manifest.Divisions); last.After(end) {
			end = last
		}
	}
	return end
}
