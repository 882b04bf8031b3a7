package recorded

import (
	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"
)

// intersects reports whether a GeoJSON geometry and a footprint share a point.
// A geometry that only touches the edge may go either way.
func intersects(g orb.Geometry, footprint orb.Polygon) bool {
	if g == nil || !g.Bound().Intersects(footprint.Bound()) {
		return false
	}
	switch g := g.(type) {
	case orb.Point:
		return planar.PolygonContains(footprint, g)
	case orb.MultiPoint:
		return anyOf(g, footprint, func(p orb.Point) orb.Geometry { return p })
	case orb.LineString:
		return lineMeets(g, footprint)
	case orb.MultiLineString:
		return anyOf(g, footprint, func(l orb.LineString) orb.Geometry { return l })
	case orb.Ring:
		return intersects(orb.Polygon{g}, footprint)
	case orb.Polygon:
		return polygonMeets(g, footprint)
	case orb.MultiPolygon:
		return anyOf(g, footprint, func(p orb.Polygon) orb.Geometry { return p })
	case orb.Bound:
		return polygonMeets(g.ToPolygon(), footprint)
	case orb.Collection:
		return anyOf(g, footprint, func(g orb.Geometry) orb.Geometry { return g })
	}
	return false
}

func anyOf[T any](parts []T, footprint orb.Polygon, as func(T) orb.Geometry) bool {
	for _, part := range parts {
		if intersects(as(part), footprint) {
			return true
		}
	}
	return false
}

func lineMeets(line orb.LineString, footprint orb.Polygon) bool {
	for _, p := range line {
		if planar.PolygonContains(footprint, p) {
			return true
		}
	}
	return ringsCross(orb.Ring(line), footprint[0])
}

func polygonMeets(p, footprint orb.Polygon) bool {
	if len(p) == 0 || len(p[0]) == 0 {
		return false
	}
	if planar.PolygonContains(p, footprint[0][0]) || planar.PolygonContains(footprint, p[0][0]) {
		return true
	}
	for _, ring := range p {
		if ringsCross(ring, footprint[0]) {
			return true
		}
	}
	return false
}

func ringsCross(a, b orb.Ring) bool {
	for i := 1; i < len(a); i++ {
		for j := 1; j < len(b); j++ {
			if segmentsCross(a[i-1], a[i], b[j-1], b[j]) {
				return true
			}
		}
	}
	return false
}

func segmentsCross(a, b, c, d orb.Point) bool {
	return side(a, b, c)*side(a, b, d) < 0 && side(c, d, a)*side(c, d, b) < 0
}

// side is positive when p lies left of the line from a to b.
func side(a, b, p orb.Point) float64 {
	return (b[0]-a[0])*(p[1]-a[1]) - (b[1]-a[1])*(p[0]-a[0])
}
