package publish

import (
	"context"
	"fmt"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Hub is what a transmitter needs of the ReportHub, read at the head: a report
// that another has just sent must not be paid for twice.
type Hub interface {
	Reported(ctx context.Context, requestID [32]byte) (bool, error)
	Submit(ctx context.Context, report oracle.Attested) (oracle.Receipt, error)
}

// Transmitter implements oracle.Transmitter for one member.
type Transmitter struct {
	Hub  Hub
	Slot time.Duration // Δt between two members' turns
	Turn func(c oracle.Context) int
}

// Transmit waits for this member's turn, skips if the chain has a report, and
// sends otherwise. A receipt with a reason says that somebody else was first.
func (t Transmitter) Transmit(ctx context.Context, report oracle.Attested) (oracle.Receipt, error) {
	c := oracle.Context{RequestHash: report.Report.RequestHash, Attempt: report.Report.Attempt}
	if err := wait(ctx, time.Duration(t.Turn(c))*t.Slot); err != nil {
		return oracle.Receipt{}, err
	}
	skipped := oracle.Receipt{Context: c, RequestID: report.Report.RequestID, Reason: oracle.ReasonAlreadyReported}
	if reported, err := t.Hub.Reported(ctx, report.Report.RequestID); err != nil {
		return oracle.Receipt{}, fmt.Errorf("read whether the request is reported: %w", err)
	} else if reported {
		return skipped, nil
	}
	receipt, err := t.Hub.Submit(ctx, report)
	if err == nil {
		return receipt, nil
	}
	// Two members may send in one block: the loser's transaction reverts, and that is no fault.
	if reported, again := t.Hub.Reported(ctx, report.Report.RequestID); again == nil && reported {
		return skipped, nil
	}
	return oracle.Receipt{}, fmt.Errorf("submit report: %w", err)
}

func wait(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
