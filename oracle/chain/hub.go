package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// State is where a request stands on chain.
type State uint8

// The states of a request; numbers are those of the contract.
const (
	StateNone     State = 0
	StateOpen     State = 1
	StateReported State = 2
	StateFailed   State = 3
)

var stateNames = [...]string{"none", "open", "reported", "failed"}

// String is the word used in JSON, logs and pages.
func (s State) String() string {
	if int(s) < len(stateNames) {
		return stateNames[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// Hub is ReportHub, read and written. Writes need a Transactor.
type Hub struct {
	client *Client
	send   *Transactor
	abi    *bindings.ReportHub
}

// NewHub binds the hub of the client's configuration. A nil transactor makes it
// read only.
func NewHub(client *Client, send *Transactor) *Hub {
	return &Hub{client: client, send: send, abi: bindings.NewReportHub()}
}

// State reads where a request stands.
func (h *Hub) State(ctx context.Context, at Tag, requestID [32]byte) (State, error) {
	s, err := call(ctx, h.client, at, h.client.cfg.Hub, h.abi.PackState(number(requestID)), h.abi.UnpackState)
	return State(s), err
}

// Reported says whether the chain has a report for the request, at the head:
// it is asked in order not to send a second one.
func (h *Hub) Reported(ctx context.Context, requestID [32]byte) (bool, error) {
	s, err := h.State(ctx, Latest, requestID)
	return s == StateReported, err
}

// Request reads a request back; false if there is none of this number.
func (h *Hub) Request(ctx context.Context, at Tag, requestID [32]byte) (oracle.Request, bool, error) {
	r, err := call(ctx, h.client, at, h.client.cfg.Hub, h.abi.PackRequestOf(number(requestID)), h.abi.UnpackRequestOf)
	if err != nil {
		return oracle.Request{}, false, err
	}
	return requestOf(r), r.RequestId.Sign() != 0, nil
}

// ErrNotOpened is what Opening answers of a request that the chain did not open: it has no such anchor, or no such
// opening after it.
var ErrNotOpened = errors.New("the chain did not open this request")

// Opening reads a request's opening from the finalized block in which it stands: the
// one after the block whose hash is the request's anchor, so that no chain is searched.
func (h *Hub) Opening(ctx context.Context, request oracle.Request) (RequestOpened, error) {
	parent, err := h.client.blockWithHash(ctx, common.Hash(request.Anchor))
	if isNotFound(err) {
		return RequestOpened{}, fmt.Errorf("read the opening of request %s: %w: the chain has no block %s, the request's anchor", number(request.ID), ErrNotOpened, request.Anchor)
	} else if err != nil {
		return RequestOpened{}, fmt.Errorf("read the request's anchor: %w", err)
	}
	final, err := h.client.Now(ctx, Finalized)
	if err != nil {
		return RequestOpened{}, err
	}
	at := parent.Number + 1
	if at > final.Number {
		return RequestOpened{}, fmt.Errorf("read the opening of request %s: block %d is not final yet", number(request.ID), at)
	}
	events, err := h.client.events(ctx, at, at, &request.ID)
	if err != nil {
		return RequestOpened{}, err
	}
	for _, e := range events {
		if opened, ok := e.(RequestOpened); ok && opened.Hash == request.Hash() {
			return opened, nil
		}
	}
	return RequestOpened{}, fmt.Errorf("read the opening of request %s: %w: it is not in block %d, the one after its anchor", number(request.ID), ErrNotOpened, at)
}

// Attempt reads a request's current, or last, attempt.
func (h *Hub) Attempt(ctx context.Context, at Tag, requestID [32]byte) (oracle.Attempt, error) {
	id := number(requestID)
	a, err := call(ctx, h.client, at, h.client.cfg.Hub, h.abi.PackAttemptOf(id), h.abi.UnpackAttemptOf)
	if err != nil {
		return oracle.Attempt{}, err
	}
	hash, err := call(ctx, h.client, at, h.client.cfg.Hub, h.abi.PackRequestHashOf(id), h.abi.UnpackRequestHashOf)
	return oracle.Attempt{
		Context: oracle.Context{RequestHash: hash, Attempt: a.Attempt},
		Epoch:   a.Epoch, Group: a.Group, Deadline: a.Deadline,
	}, err
}

// Standing reads, at the head, where a request stands and which attempt is its
// current one: it is asked in order not to pay for what is done already.
func (h *Hub) Standing(ctx context.Context, requestID [32]byte) (State, oracle.Context, error) {
	state, err := h.State(ctx, Latest, requestID)
	if err != nil {
		return state, oracle.Context{}, err
	}
	attempt, err := h.Attempt(ctx, Latest, requestID)
	return state, attempt.Context, err
}

// OutcomeRoot reads the root of the accepted report; zero while there is none.
func (h *Hub) OutcomeRoot(ctx context.Context, at Tag, requestID [32]byte) (oracle.Hash, error) {
	root, err := call(ctx, h.client, at, h.client.cfg.Hub, h.abi.PackOutcomeRoot(number(requestID)), h.abi.UnpackOutcomeRoot)
	return root, err
}

// Grace reads the seconds between an attempt's deadline and its reopening.
func (h *Hub) Grace(ctx context.Context, at Tag) (uint32, error) {
	return call(ctx, h.client, at, h.client.cfg.Hub, h.abi.PackGrace(), h.abi.UnpackGrace)
}

// WouldAccept says why the contract would refuse the report at the head, as a
// *Refusal, or nil if it would take it.
func (h *Hub) WouldAccept(ctx context.Context, report oracle.Attested) error {
	data, err := h.abi.TryPackWouldAccept(reportFor(report.Report), report.Signers, concat(report.Signatures))
	if err != nil {
		return fmt.Errorf("encode report: %w", err)
	}
	selector, err := call(ctx, h.client, Latest, h.client.cfg.Hub, data, h.abi.UnpackWouldAccept)
	if err != nil || selector == [4]byte{} {
		return err
	}
	refused := refusal(selector[:])
	refused.Detail = "" // the view returns no values
	return refused
}

// Submit sends a report and waits until it is mined.
func (h *Hub) Submit(ctx context.Context, report oracle.Attested) (oracle.Receipt, error) {
	data, err := h.abi.TryPackSubmit(reportFor(report.Report), report.Signers, concat(report.Signatures))
	if err != nil {
		return oracle.Receipt{}, fmt.Errorf("encode report: %w", err)
	}
	mined, err := h.send.Send(ctx, h.client.cfg.Hub, data)
	if err != nil {
		return oracle.Receipt{}, err
	}
	c := oracle.Context{RequestHash: report.Report.RequestHash, Attempt: report.Report.Attempt}
	return receiptOf(mined, c, report.Report.RequestID, h.send.Address()), nil
}

// Reopen asks for the request's next attempt, after deadline and grace.
func (h *Hub) Reopen(ctx context.Context, requestID [32]byte) (oracle.Receipt, error) {
	mined, err := h.send.Send(ctx, h.client.cfg.Hub, h.abi.PackReopen(number(requestID)))
	if err != nil {
		return oracle.Receipt{}, err
	}
	return receiptOf(mined, oracle.Context{}, requestID, h.send.Address()), nil
}

// Fail ends a request without a report, after its failAfter; the fee goes back.
func (h *Hub) Fail(ctx context.Context, requestID [32]byte) (oracle.Receipt, error) {
	mined, err := h.send.Send(ctx, h.client.cfg.Hub, h.abi.PackFail(number(requestID)))
	if err != nil {
		return oracle.Receipt{}, err
	}
	return receiptOf(mined, oracle.Context{}, requestID, h.send.Address()), nil
}

func receiptOf(mined *types.Receipt, c oracle.Context, requestID [32]byte, sender oracle.Address) oracle.Receipt {
	return oracle.Receipt{
		Context: c, RequestID: requestID, Tx: oracle.Hash(mined.TxHash), Block: mined.BlockNumber.Uint64(), Submitter: sender,
	}
}

func concat(signatures []oracle.Signature) []byte {
	b := make([]byte, 0, 64*len(signatures))
	for _, s := range signatures {
		b = append(b, s[:]...)
	}
	return b
}
