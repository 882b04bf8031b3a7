package recorded

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"go.uber.org/zap"
)

// BenchmarkFirstSearch is the cost of a cold start: load the folder and list,
// hence render, every scene once.
func BenchmarkFirstSearch(b *testing.B) {
	for b.Loop() {
		data, err := Load(folder)
		if err != nil {
			b.Fatal(err)
		}
		s, err := New(data, func() time.Time { return season }, zap.NewNop(), Options{})
		if err != nil {
			b.Fatal(err)
		}
		searchOnce(b, s)
	}
}

// BenchmarkSearch is the cost of listing twelve scenes that were rendered before.
func BenchmarkSearch(b *testing.B) {
	data, err := Load(folder)
	if err != nil {
		b.Fatal(err)
	}
	s, err := New(data, func() time.Time { return season }, zap.NewNop(), Options{})
	if err != nil {
		b.Fatal(err)
	}
	searchOnce(b, s)
	for b.Loop() {
		searchOnce(b, s)
	}
}

func searchOnce(b *testing.B, s *Server) {
	b.Helper()
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(http.MethodPost, earthSearch, strings.NewReader(`{"limit":100,"intersects":`+overField+`}`)))
	if w.Code != http.StatusOK || strings.Count(w.Body.String(), `"rel":"self"`) != 12 {
		b.Fatalf("status %d: %.200s", w.Code, w.Body)
	}
}
