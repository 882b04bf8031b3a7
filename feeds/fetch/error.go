package fetch

import (
	"context"
	"errors"
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Error says why a source gave no usable answer. errors.Is finds the reason
// code and the cause.
type Error struct {
	Reason   oracle.Reason // source_down, source_corrupt, link_refused or archive_full
	Provider string        // source name of the configuration
	Act      string        // what was being done, without credentials
	Status   int           // HTTP status; 0 when there was none
	Err      error         // cause
}

// Error names the source, the act and the cause.
func (e *Error) Error() string { return fmt.Sprintf("%s: %s: %v", e.Provider, e.Act, e.Err) }

// Unwrap gives the reason and the cause to errors.Is and errors.As.
func (e *Error) Unwrap() []error { return []error{e.Reason, e.Err} }

// ErrNotRecorded is the cause when a replay asks for what was never seen.
var ErrNotRecorded = errors.New("not among the recorded exchanges")

// ErrRefused is the cause when a link leaves what the operator allowed.
var ErrRefused = errors.New("refused by configuration")

// Corrupt is an error for bytes of a source that are not what they should be.
func Corrupt(provider, act string, err error) error {
	return &Error{Reason: oracle.ReasonSourceCorrupt, Provider: provider, Act: act, Err: err}
}

// Refused is an error for a link that leaves what the operator allowed.
func Refused(provider, act string, err error) error {
	return &Error{Reason: oracle.ReasonLinkRefused, Provider: provider, Act: act, Err: fmt.Errorf("%w: %w", err, ErrRefused)}
}

// Down is an error for a source that did not answer.
func Down(provider, act string, err error) error {
	return &Error{Reason: oracle.ReasonSourceDown, Provider: provider, Act: act, Err: err}
}

// ReasonOf finds the reason code in err; source_down when it carries none.
func ReasonOf(err error) oracle.Reason {
	var reason oracle.Reason
	if errors.As(err, &reason) {
		return reason
	}
	return oracle.ReasonSourceDown
}

// Fatal reports whether err ends the task, because no other source can help:
// the context ended, the archive refused the bytes, or a replay lacks a record.
func Fatal(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) && !errors.Is(err, oracle.ReasonSourceDown) ||
		errors.Is(err, ErrNotRecorded) || errors.Is(err, oracle.ReasonArchiveFull)
}
