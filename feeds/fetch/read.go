package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// errTooLarge is the cause when a body passes the cap.
var errTooLarge = errors.New("body is larger than the cap")

// statusError is an answer with a status that is none of 200 and 206.
type statusError struct {
	status int
	wait   string // Retry-After as received
	text   string // start of the body of a refusal
}

func (e *statusError) Error() string {
	if e.text == "" {
		return fmt.Sprintf("status %d", e.status)
	}
	return fmt.Sprintf("status %d: %q", e.status, e.text)
}

func statusOf(err error) int {
	if s, ok := errors.AsType[*statusError](err); ok {
		return s.status
	}
	return 0
}

// shortError is a body that ended early or a range that is not the one asked
// for: a second try may be whole.
type shortError struct{ error }

// request builds one try of r; credentials join here and nowhere else.
func (c *Client) request(ctx context.Context, r Request, link *url.URL) (*http.Request, error) {
	target := *link
	if len(r.Secret) > 0 {
		if target.RawQuery != "" {
			target.RawQuery += "&"
		}
		target.RawQuery += r.Secret.Encode()
	}
	req, err := http.NewRequestWithContext(ctx, r.method(), target.String(), bytes.NewReader(r.Body))
	if err != nil {
		return nil, withoutURL(err)
	}
	for name, values := range r.Header {
		req.Header[http.CanonicalHeaderKey(name)] = values
	}
	if r.Unless != "" {
		name := "If-Modified-Since"
		if strings.HasPrefix(r.Unless, `"`) || strings.HasPrefix(r.Unless, "W/") {
			name = "If-None-Match"
		}
		req.Header.Set(name, r.Unless)
	}
	req.Header.Set("User-Agent", c.config.UserAgent)
	if r.Media != "" {
		req.Header.Set("Content-Type", r.Media)
	}
	if r.Length > 0 {
		req.Header.Set("Range", fmt.Sprintf("bytes=%d-%d", r.Offset, r.Offset+r.Length-1))
	} else {
		req.Header.Set("Accept-Encoding", "gzip")
	}
	return req, nil
}

// withoutURL drops the link, which may hold a credential, from a client error.
func withoutURL(err error) error {
	if u, ok := errors.AsType[*url.Error](err); ok {
		return u.Err
	}
	return err
}

// read checks an answer against r and reads its body under the limit.
func read(answer *http.Response, r Request, limit int64) (Response, error) {
	response := Response{
		Status: answer.StatusCode, Total: -1,
		ETag: answer.Header.Get("ETag"), Media: answer.Header.Get("Content-Type"),
	}
	if response.ETag == "" {
		response.ETag = answer.Header.Get("Last-Modified")
	}
	var err error
	switch {
	case answer.StatusCode == http.StatusPartialContent && r.Length > 0:
		err = readPart(answer, r, limit, &response)
	case answer.StatusCode == http.StatusOK:
		err = readWhole(answer, r, limit, &response)
	case answer.StatusCode == http.StatusNotModified && r.Unless != "":
	default:
		text, _ := io.ReadAll(io.LimitReader(answer.Body, 300))
		err = &statusError{answer.StatusCode, answer.Header.Get("Retry-After"), strings.TrimSpace(string(text))}
	}
	return response, err
}

// readPart reads a 206 and holds it to the range that was asked for.
func readPart(answer *http.Response, r Request, limit int64, into *Response) error {
	first, last, total, err := contentRange(answer.Header.Get("Content-Range"))
	if err != nil {
		return shortError{err}
	}
	want := r.Length
	if total >= 0 {
		want = min(want, total-r.Offset)
	}
	if first != r.Offset || last-first+1 != want {
		return shortError{fmt.Errorf("range %d-%d of %d bytes is not the one asked for", first, last, total)}
	}
	if answer.Header.Get("Content-Encoding") != "" {
		return fmt.Errorf("range with Content-Encoding %q", answer.Header.Get("Content-Encoding"))
	}
	if into.Body, err = readAll(answer.Body, min(limit, want), want); err != nil {
		return err
	}
	if int64(len(into.Body)) != want {
		return shortError{fmt.Errorf("range of %d bytes holds %d", want, len(into.Body))}
	}
	into.Total = total
	return nil
}

// readWhole reads a 200. A server that ignores ranges sends all: the range is
// then cut from it.
func readWhole(answer *http.Response, r Request, limit int64, into *Response) error {
	if answer.ContentLength > limit {
		return fmt.Errorf("%w of %d bytes: %d announced", errTooLarge, limit, answer.ContentLength)
	}
	body := io.Reader(answer.Body)
	expected := answer.ContentLength
	switch encoding := answer.Header.Get("Content-Encoding"); encoding {
	case "", "identity":
	case "gzip":
		unzip, err := gzip.NewReader(answer.Body)
		if err != nil {
			return shortError{fmt.Errorf("gzip: %w", err)}
		}
		body, expected = unzip, -1
	default:
		return fmt.Errorf("Content-Encoding %q was not asked for", encoding)
	}
	all, err := readAll(body, limit, expected)
	if err != nil {
		return err
	}
	into.Body, into.Total = all, int64(len(all))
	if r.Length > 0 {
		if r.Offset >= into.Total {
			return fmt.Errorf("range starts at %d of %d bytes", r.Offset, into.Total)
		}
		into.Body = bytes.Clone(all[r.Offset:min(r.Offset+r.Length, into.Total)])
	}
	return nil
}

// readAll reads to the end, but never more than limit bytes.
func readAll(body io.Reader, limit, expected int64) ([]byte, error) {
	var b bytes.Buffer
	if expected > 0 && expected <= limit {
		b.Grow(int(expected) + bytes.MinRead)
	}
	n, err := b.ReadFrom(io.LimitReader(body, limit+1))
	switch {
	case err != nil:
		return nil, shortError{fmt.Errorf("body after %d bytes: %w", n, err)}
	case n > limit:
		return nil, fmt.Errorf("%w of %d bytes", errTooLarge, limit)
	}
	return b.Bytes(), nil
}

// contentRange reads "bytes first-last/total"; total is −1 for "*". Its numbers are digits alone (RFC 9110, 14.4): a sign
// is refused, lest a total of −1 or less pass for one that is not known.
func contentRange(s string) (first, last, total int64, err error) {
	span, ok := strings.CutPrefix(s, "bytes ")
	span, size, ok2 := strings.Cut(span, "/")
	from, to, ok3 := strings.Cut(span, "-")
	first, err1 := length(from)
	last, err2 := length(to)
	total, err3 := int64(-1), error(nil)
	if size != "*" {
		total, err3 = length(size)
	}
	if !ok || !ok2 || !ok3 || err1 != nil || err2 != nil || err3 != nil || last < first || total >= 0 && last >= total {
		return 0, 0, 0, fmt.Errorf("Content-Range %q", s)
	}
	return first, last, total, nil
}

// length reads a number of bytes, at most 2⁶³−1, without a sign.
func length(s string) (int64, error) {
	n, err := strconv.ParseUint(s, 10, 63)
	return int64(n), err
}
