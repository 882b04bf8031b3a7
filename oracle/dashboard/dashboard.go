// Package dashboard holds the page of a network: dist/ is built from web/ with
// `npm ci --ignore-scripts && npm run build` and committed, so that building the
// binary needs no Node. The page draws what package api serves; it loads nothing
// from another host and decides nothing.
package dashboard

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"net/http"
	"path"
	"time"
)

//go:embed dist
var dist embed.FS

// types of the files that the build writes; another is not served.
var types = map[string]string{
	".html":  "text/html; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".css":   "text/css; charset=utf-8",
	".svg":   "image/svg+xml; charset=utf-8",
	".woff2": "font/woff2",
	".txt":   "text/plain; charset=utf-8",
}

type file struct {
	body        []byte
	media, etag string
}

// Handler serves the built files by their exact path, and index.html at "/". It
// lists no folder. Names do not change with content, so readers revalidate.
func Handler() http.Handler {
	files := make(map[string]file)
	err := fs.WalkDir(dist, "dist", func(name string, entry fs.DirEntry, err error) error {
		media := types[path.Ext(name)]
		if err != nil || entry.IsDir() || media == "" {
			return err
		}
		body, err := dist.ReadFile(name)
		digest := sha256.Sum256(body)
		files[name[len("dist"):]] = file{body, media, `"` + hex.EncodeToString(digest[:]) + `"`}
		return err
	})
	if err != nil {
		panic("embedded page: " + err.Error()) // reads memory only
	}
	files["/"] = files["/index.html"]
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f, ok := files[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", f.media)
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("ETag", f.etag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.body))
	})
}
