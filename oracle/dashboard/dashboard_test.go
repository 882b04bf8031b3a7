package dashboard_test

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/dashboard"
)

func get(path, etag string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	if etag != "" {
		r.Header.Set("If-None-Match", etag)
	}
	w := httptest.NewRecorder()
	dashboard.Handler().ServeHTTP(w, r)
	return w
}

var reference = regexp.MustCompile(`(?:src|href)="\./([^"]+)"`)

func TestEverythingThePageNamesIsEmbedded(t *testing.T) {
	index := get("/", "")
	require.Equal(t, http.StatusOK, index.Code)
	require.Equal(t, "text/html; charset=utf-8", index.Header().Get("Content-Type"))
	names := reference.FindAllStringSubmatch(index.Body.String(), -1)
	require.GreaterOrEqual(t, len(names), 3, "icon, script and style")
	for _, name := range names {
		w := get("/"+name[1], "")
		require.Equal(t, http.StatusOK, w.Code, name[1])
		require.NotEmpty(t, w.Body.String())
		require.Equal(t, http.StatusNotModified, get("/"+name[1], w.Header().Get("ETag")).Code)
	}
}

func TestPageNeedsNoOtherHostAndNothingInline(t *testing.T) {
	index := get("/", "").Body.String()
	require.NotContains(t, index, "<style")
	require.NotContains(t, index, "style=")
	require.NotRegexp(t, `<script[^>]*>[^<]`, index)
	for _, name := range []string{"/", "/assets/page.js", "/assets/index.css"} {
		body := strings.ReplaceAll(get(name, "").Body.String(), "http://www.w3.org/", "")
		require.NotRegexp(t, `(https?:)?//[a-z0-9-]+\.[a-z]`, body, name)
		require.NotContains(t, body, "sourceMappingURL", name)
	}
}

func TestFontsTravelWithTheirLicence(t *testing.T) {
	for _, font := range []string{"ibm-plex-sans", "ibm-plex-mono"} {
		require.Contains(t, get("/assets/"+font+".LICENSE.txt", "").Body.String(), "SIL Open Font License")
	}
	require.Equal(t, "font/woff2", get("/assets/ibm-plex-sans-latin-wght-normal.woff2", "").Header().Get("Content-Type"))
}

func TestFoldersAreNotListed(t *testing.T) {
	for _, path := range []string{"/assets", "/assets/", "/dist/", "/.", "/..", "/assets/../dashboard.go", "/nothing"} {
		require.Equal(t, http.StatusNotFound, get(path, "").Code, path)
	}
}
