package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// lookers is how many attempts are assessed side by side: each holds pixels and
// a model's inputs in memory, and anyone may open requests.
const lookers = 4

// longestPause is the longest wait between two tries at the same thing.
const longestPause = 30 * time.Second

// hopeless are reasons that no later try changes.
var hopeless = []oracle.Reason{oracle.ReasonLockRefused, oracle.ReasonModelRefused, oracle.ReasonWindowRefused}

// unknown are reasons of requests that are not for this node.
var unknown = []oracle.Reason{oracle.ReasonTermsUnknown, oracle.ReasonParcelUnknown, oracle.ReasonModelRefused, oracle.ReasonWindowRefused}

// again repeats act until it succeeds or the attempt has ended: a feed that is
// down for a while, a full disk or a term sheet that comes late delays an
// answer and does not lose it. While it fails, its reason is what the attempt
// waits for. It returns whether act succeeded.
func (n *Node) again(ctx context.Context, open *attempt, what string, act func() error) bool {
	told := oracle.ReasonNone
	for pause := time.Duration(n.cfg.Timing.Retry); ; pause = min(2*pause, longestPause) {
		err := contained(act)
		if ctx.Err() != nil {
			return false
		}
		if err == nil {
			if told != oracle.ReasonNone {
				n.attempts.trouble(open, oracle.ReasonNone)
				n.tracker.Wait(open.Context, oracle.ReasonNone)
				n.log.Info("succeeded after all", zap.Stringer("request_id", open.Context), zap.String("what", what))
			}
			return true
		}
		reason := reasonOf(err)
		if slices.Contains(hopeless, reason) {
			n.attempts.trouble(open, reason)
			n.tracker.Stop(open.Context, reason, err.Error())
			n.log.Warn(what+" for good", zap.Stringer("request_id", open.Context), zap.String("reason", string(reason)), zap.Error(err))
			return false
		}
		if reason != told {
			told = reason
			n.attempts.trouble(open, reason)
			n.tracker.Wait(open.Context, reason)
			n.log.Warn(what+", trying on", zap.Stringer("request_id", open.Context), zap.String("reason", string(reason)), zap.Error(err))
		}
		if !sleep(ctx, pause) {
			return false
		}
	}
}

// contained turns a panic over bytes from outside into an error.
func contained(act func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("what a source sent broke its reader: %v: %w", p, oracle.ReasonSourceCorrupt)
		}
	}()
	return act()
}

// sleep waits, and returns false when ctx ends before.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return ctx.Err() == nil
	}
}

// reasonOf finds the reason that an error carries.
func reasonOf(err error) oracle.Reason {
	var reason oracle.Reason
	if errors.As(err, &reason) {
		return reason
	}
	return oracle.ReasonSourceCorrupt
}
