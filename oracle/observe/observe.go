// Package observe is leg 1: from a task to the operator's signed, hidden answer.
//
//	Collector ─▶ Evidence ─▶ Estimator ─▶ estimates
//	    │                                    │
//	    └──────▶ bundle (durable) ─ root ────┴─▶ Observation ─ salt ─▶ Commitment ─▶ answer (durable)
//
// Everything that the answer rests on is on disk before anything is signed,
// and an attempt is answered once: asked again, after a restart too, the same
// bytes come back. The package fetches nothing itself and knows no peer.
package observe

import (
	"context"
	"crypto/rand"
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Estimator turns evidence into one estimate per parcel, in page order, already
// quantised: a model or an index.
type Estimator interface {
	Estimate(ctx context.Context, task oracle.Task, evidence oracle.Evidence) ([]oracle.Estimate, error)
}

// Bundler stores what an answer rests on and returns the root to sign.
type Bundler interface {
	Bundle(task oracle.Task, evidence oracle.Evidence, estimates []oracle.Estimate) (oracle.Hash, error)
}

// Lock signs one observation and one commitment per attempt and keeps the answer,
// without its signatures.
type Lock interface {
	Answer(c oracle.Context) (oracle.Commitment, oracle.Reveal, bool, error)
	SaveAnswer(commitment oracle.Commitment, reveal oracle.Reveal) error
	SignObservation(c oracle.Context, structHash oracle.Hash) (oracle.Signature, error)
	SignCommitment(c oracle.Context, structHash oracle.Hash) (oracle.Signature, error)
}

// Observer answers tasks for one operator. All fields are required.
type Observer struct {
	Operator  oracle.Address
	Collector oracle.Collector
	Estimator Estimator
	Bundler   Bundler
	Lock      Lock
}

// Observe returns the operator's answer to a task. An error carries a reason.
func (o Observer) Observe(ctx context.Context, task oracle.Task) (oracle.Commitment, oracle.Reveal, error) {
	commitment, reveal, found, err := o.Lock.Answer(task.Context)
	if err != nil {
		return commitment, reveal, err
	}
	if !found {
		if commitment, reveal, err = o.draft(ctx, task); err != nil {
			return commitment, reveal, err
		}
		if err := o.Lock.SaveAnswer(commitment, reveal); err != nil {
			return commitment, reveal, err
		}
	}
	return o.sign(commitment, reveal)
}

// draft makes the answer without its signatures: all that chance and the
// outside world decide. It is saved before anything is signed, so a crash in
// between leaves nothing signed that cannot be sent.
func (o Observer) draft(ctx context.Context, task oracle.Task) (oracle.Commitment, oracle.Reveal, error) {
	estimates, root, err := Assess(ctx, task, o.Collector, o.Estimator, o.Bundler)
	if err != nil {
		return oracle.Commitment{}, oracle.Reveal{}, err
	}
	reveal := oracle.Reveal{Estimates: estimates, Observation: oracle.Observation{
		Context: task.Context, Operator: o.Operator, EstimatesHash: oracle.EstimatesHash(estimates), EvidenceRoot: root,
	}}
	if _, err := rand.Read(reveal.Salt[:]); err != nil {
		return oracle.Commitment{}, oracle.Reveal{}, fmt.Errorf("draw salt: %w", err)
	}
	commitment := oracle.Commitment{Context: task.Context, Operator: o.Operator}
	commitment.Digest = oracle.CommitmentDigest(reveal.Observation, reveal.Salt)
	return commitment, reveal, nil
}

// Assess is what leg 1 does before anything is signed, and all that is left of it
// where nothing is: it looks, answers, and keeps what the answer rests on. It
// returns the checked answer and the root of the kept bundle.
func Assess(ctx context.Context, task oracle.Task, collector oracle.Collector, estimator Estimator, bundler Bundler) ([]oracle.Estimate, oracle.Hash, error) {
	none := func(act string, err error) ([]oracle.Estimate, oracle.Hash, error) {
		return nil, oracle.Hash{}, fmt.Errorf("%s: %w", act, err)
	}
	evidence, err := collector.Collect(ctx, task)
	if err != nil {
		return none("collect", err)
	}
	estimates, err := estimator.Estimate(ctx, task, evidence)
	if err != nil {
		return none("estimate", err)
	}
	if err := check(task, estimates); err != nil {
		return none("estimate", err)
	}
	root, err := bundler.Bundle(task, evidence, estimates)
	if err != nil {
		return none("bundle evidence", err)
	}
	return estimates, root, nil
}

func (o Observer) sign(commitment oracle.Commitment, reveal oracle.Reveal) (oracle.Commitment, oracle.Reveal, error) {
	var err error
	if reveal.Sig, err = o.Lock.SignObservation(reveal.Context, reveal.StructHash()); err != nil {
		return commitment, reveal, err
	}
	commitment.Sig, err = o.Lock.SignCommitment(commitment.Context, commitment.StructHash())
	return commitment, reveal, err
}

func check(task oracle.Task, estimates []oracle.Estimate) error {
	if len(estimates) != len(task.Parcels) || len(estimates) != int(task.Request.RiskCount) {
		return fmt.Errorf("%d estimates for %d parcels of a request of %d risks", len(estimates), len(task.Parcels), task.Request.RiskCount)
	}
	for i, e := range estimates {
		if err := e.Check(); err != nil {
			return fmt.Errorf("risk %d (%s): %w", i, task.Parcels[i].Name, err)
		}
	}
	return nil
}
