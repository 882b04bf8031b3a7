package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// ChallengeState is where the challenge of one risk's outcome stands.
type ChallengeState uint8

// The states of a challenge; numbers are those of the contract.
const (
	ChallengeNone     ChallengeState = 0
	ChallengeOpen     ChallengeState = 1
	ChallengeUpheld   ChallengeState = 2 // the second outcome settles the risk
	ChallengeRejected ChallengeState = 3 // the first one does
)

var challengeStates = [...]string{"none", "open", "upheld", "rejected"}

// String is the word used in JSON and messages.
func (s ChallengeState) String() string {
	if int(s) < len(challengeStates) {
		return challengeStates[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// MarshalText writes the word.
func (s ChallengeState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Challenge is what the chain holds of a challenge of one risk's outcome; zero where there is none.
type Challenge struct {
	Second uint64         `json:"second"` // the dispute's request
	Bond   *big.Int       `json:"bond"`   // what was put down, minor units of the payout token
	Value  int32          `json:"value"`  // the challenged one, 1e-4 of the index's unit; 0 unless Status is ok
	Status oracle.Status  `json:"status"` // the challenged one, as the product's rules judge it
	State  ChallengeState `json:"state"`
}

// Dispute is one request about some risks of a reported settlement request.
type Dispute struct {
	First      uint64         `json:"first"`    // the settlement request
	Deadline   uint64         `json:"deadline"` // unix seconds: from then on what was not ruled is settled by the first outcome
	Challenger oracle.Address `json:"challenger"`
	Fee        *big.Int       `json:"fee"` // what the challenger paid the hub and has not got back, minor units
	Product    oracle.Hash    `json:"product"`
}

// Disputes is the contract in which reports are challenged before they are paid.
// What it reads is at a tag, what it writes goes through a Sender.
type Disputes struct {
	Client   *Client
	Contract oracle.Address
}

// Disputes is the contract that the policy book names.
func (b *Book) Disputes(ctx context.Context) (Disputes, error) {
	at, err := b.court(ctx)
	return Disputes{Client: b.client, Contract: at}, err
}

// Of reads a dispute by its request; false if the request is none.
func (d Disputes) Of(ctx context.Context, at Tag, second [32]byte) (Dispute, bool, error) {
	abi := bindings.NewDisputes()
	found, err := call(ctx, d.Client, at, d.Contract, abi.PackDisputeOf(number(second)), abi.UnpackDisputeOf)
	if err != nil {
		return Dispute{}, false, fmt.Errorf("read dispute %s: %w", number(second), err)
	}
	return Dispute{
		First: found.First, Deadline: found.Deadline, Challenger: oracle.Address(found.Challenger), Fee: found.Fee, Product: found.ProductId,
	}, found.First != 0, nil
}

// Challenges reads the challenge of each risk of a settlement request.
func (d Disputes) Challenges(ctx context.Context, at Tag, first [32]byte, risks []oracle.Hash) ([]Challenge, error) {
	abi := bindings.NewDisputes()
	found, err := eachRisk(ctx, d, at, risks, func(risk oracle.Hash) []byte { return abi.PackChallengeOf(number(first), risk) }, abi.UnpackChallengeOf)
	if err != nil {
		return nil, fmt.Errorf("read challenges of request %s: %w", number(first), err)
	}
	all := make([]Challenge, len(found))
	for i, c := range found {
		all[i] = Challenge{Second: c.Second, Bond: c.Bond, Value: c.Value, Status: oracle.Status(c.Status), State: ChallengeState(c.State)}
	}
	return all, nil
}

// Until reads until when each risk of a reported settlement request may be
// challenged, unix seconds; the time of the report where too little is at stake.
func (d Disputes) Until(ctx context.Context, at Tag, first [32]byte, risks []oracle.Hash) ([]uint64, error) {
	abi := bindings.NewDisputes()
	found, err := eachRisk(ctx, d, at, risks, func(risk oracle.Hash) []byte { return abi.PackChallengeableUntil(number(first), risk) }, abi.UnpackChallengeableUntil)
	if err != nil {
		return nil, fmt.Errorf("read challenge windows of request %s: %w", number(first), err)
	}
	ends := make([]uint64, len(found))
	for i, end := range found {
		if !end.IsUint64() {
			return nil, fmt.Errorf("read challenge windows of request %s: %s is no time", number(first), end)
		}
		ends[i] = end.Uint64()
	}
	return ends, nil
}

// Settles reads which risks of a reported settlement request may be settled now by its outcome.
func (d Disputes) Settles(ctx context.Context, at Tag, first [32]byte, risks []oracle.Hash) ([]bool, error) {
	abi := bindings.NewDisputes()
	free, err := eachRisk(ctx, d, at, risks, func(risk oracle.Hash) []byte { return abi.PackSettles(number(first), risk) }, abi.UnpackSettles)
	if err != nil {
		return nil, fmt.Errorf("read what may be settled: %w", err)
	}
	return free, nil
}

// Lost reads which risks' outcomes in a reported settlement request must be done without: nothing was settled
// by them for so long that the policy book lets a settlement be asked for again.
func (d Disputes) Lost(ctx context.Context, at Tag, first [32]byte, risks []oracle.Hash) ([]bool, error) {
	abi := bindings.NewDisputes()
	lost, err := eachRisk(ctx, d, at, risks, func(risk oracle.Hash) []byte { return abi.PackLost(number(first), risk) }, abi.UnpackLost)
	if err != nil {
		return nil, fmt.Errorf("read which outcomes of request %s are lost: %w", number(first), err)
	}
	return lost, nil
}

// Cost reads what challenging risks of a reported settlement request takes now, in
// minor units: the hub's fee, which is spent, and a bond for each risk, which goes
// back if the challenge is upheld or nobody answers it.
func (d Disputes) Cost(ctx context.Context, at Tag, product oracle.Hash, first [32]byte, risks []oracle.Hash) (fee *big.Int, bonds []*big.Int, err error) {
	hub, abi := bindings.NewReportHub(), bindings.NewDisputes()
	count := big.NewInt(int64(len(risks)))
	if fee, err = call(ctx, d.Client, at, d.Client.cfg.Hub, hub.PackDisputeFeeOf(number(first), count), hub.UnpackDisputeFeeOf); err != nil {
		return nil, nil, fmt.Errorf("read the fee of a dispute: %w", err)
	}
	if bonds, err = eachRisk(ctx, d, at, risks, func(risk oracle.Hash) []byte { return abi.PackBondFor(product, risk) }, abi.UnpackBondFor); err != nil {
		return nil, nil, fmt.Errorf("read the bonds of a dispute: %w", err)
	}
	return fee, bonds, nil
}

// Credit reads what an account may claim, minor units of the payout token.
func (d Disputes) Credit(ctx context.Context, at Tag, account oracle.Address) (*big.Int, error) {
	abi := bindings.NewDisputes()
	credit, err := call(ctx, d.Client, at, d.Contract, abi.PackCreditOf(common.Address(account)), abi.UnpackCreditOf)
	if err != nil {
		return nil, fmt.Errorf("read what %s may claim: %w", account, err)
	}
	return credit, nil
}

func eachRisk[T any](ctx context.Context, d Disputes, at Tag, risks []oracle.Hash, pack func(oracle.Hash) []byte, unpack func([]byte) (T, error)) ([]T, error) {
	inputs := make([][]byte, len(risks))
	for i, risk := range risks {
		inputs[i] = pack(risk)
	}
	return callEach(ctx, d.Client, at, d.Contract, inputs, unpack)
}

// Challenge disputes proven outcomes of a settlement's report, in ascending index.
// The sender pays the hub's fee and the bonds, which the contract must be allowed to take.
func (d Disputes) Challenge(ctx context.Context, send Sender, first [32]byte, page []oracle.Outcome, proof oracle.MultiProof) (*types.Receipt, error) {
	data, err := bindings.NewDisputes().TryPackChallenge(number(first), outcomesFor(page), wordsFor(proof.Proof), proof.Flags)
	if err != nil {
		return nil, fmt.Errorf("encode challenge: %w", err)
	}
	return send.Send(ctx, d.Contract, data)
}

// OpenedIn is the dispute's request that a mined challenge opened.
func (d Disputes) OpenedIn(mined *types.Receipt) ([32]byte, error) {
	opened, err := logOf(mined, d.Contract, bindings.NewDisputes().UnpackDisputeOpenedEvent)
	if err != nil {
		return [32]byte{}, err
	}
	return word(opened.Second), nil
}

// Rule has proven outcomes of a dispute's report ruled on, before its deadline. Anyone may.
func (d Disputes) Rule(ctx context.Context, send Sender, second [32]byte, page []oracle.Outcome, proof oracle.MultiProof) (*types.Receipt, error) {
	data, err := bindings.NewDisputes().TryPackRule(number(second), outcomesFor(page), wordsFor(proof.Proof), proof.Flags)
	if err != nil {
		return nil, fmt.Errorf("encode ruling: %w", err)
	}
	return send.Send(ctx, d.Contract, data)
}

// Close ends challenges that nobody ruled on, once the dispute's request failed or its deadline has passed. Anyone may.
func (d Disputes) Close(ctx context.Context, send Sender, second [32]byte, risks []oracle.Hash) (*types.Receipt, error) {
	return send.Send(ctx, d.Contract, bindings.NewDisputes().PackClose(number(second), wordsFor(risks)))
}

// Fail ends a dispute's request that nobody answered, after its failAfter; the hub's fee goes back to the contract. Anyone may.
func (d Disputes) Fail(ctx context.Context, send Sender, second [32]byte) (*types.Receipt, error) {
	return send.Send(ctx, d.Client.cfg.Hub, bindings.NewReportHub().PackFail(number(second)))
}

// ReturnFee gives the fee of a dispute whose request failed back to its challenger. Anyone may.
func (d Disputes) ReturnFee(ctx context.Context, send Sender, second [32]byte) (*types.Receipt, error) {
	return send.Send(ctx, d.Contract, bindings.NewDisputes().PackReturnFee(number(second)))
}

// Claim sends an account the bonds that wait for it. Anyone may.
func (d Disputes) Claim(ctx context.Context, send Sender, account oracle.Address) (*types.Receipt, error) {
	return send.Send(ctx, d.Contract, bindings.NewDisputes().PackClaim(common.Address(account)))
}
