package node

import (
	"context"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle/evidence"
)

const (
	sweepEvery = 24 * time.Hour
	// SweepGrace is longer than any task takes between its first object and its manifest.
	SweepGrace = 24 * time.Hour
)

// retain removes evidence that nobody can ask for any more, once a day, until ctx
// ends. What cannot be swept is said and left.
func (n *Node) retain(ctx context.Context) error {
	if n.cfg.Archive.Retention == 0 {
		return nil
	}
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		n.sweep(time.Now())
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

func (n *Node) sweep(now time.Time) {
	swept, err := n.store.Sweep(now, evidence.Retention{
		Dispute: time.Duration(n.cfg.Archive.DisputeWindow), Keep: time.Duration(n.cfg.Archive.Retention), Grace: SweepGrace,
	}, false)
	if err != nil {
		n.log.Warn("evidence not swept", zap.Error(err))
		return
	}
	if len(swept.Bundles) > 0 || swept.Objects > 0 {
		n.log.Info("evidence removed after its retention", zap.Int("bundles", len(swept.Bundles)), zap.Int("objects", swept.Objects),
			zap.Int64("bytes", swept.Bytes), zap.Int("kept", swept.Kept))
	}
}
