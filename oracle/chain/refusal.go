package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Refusal is a contract's no: the custom error that a call or a transaction
// reverted with. It is an oracle.ReasonChainRefused.
type Refusal struct {
	Selector [4]byte // of the error; zero if it gave no reason
	Name     string  // such as RequestNotOpen; empty if no contract of Sheaf has the error
	Detail   string  // such as "requestId 7, given 2"; empty if it has no parameters
}

// Error is a sentence with the error's name and values.
func (r *Refusal) Error() string {
	switch {
	case r.Selector == [4]byte{}:
		return "the contract refuses without a reason"
	case r.Name == "":
		return fmt.Sprintf("the contract refuses with unknown error 0x%x", r.Selector)
	case r.Detail == "":
		return "the contract refuses: " + r.Name
	}
	return "the contract refuses: " + r.Name + " (" + r.Detail + ")"
}

// Unwrap makes a refusal an oracle.ReasonChainRefused.
func (r *Refusal) Unwrap() error { return oracle.ReasonChainRefused }

// knownErrors are the custom errors of all contracts, by selector: an error
// bubbles up from whichever contract finds it.
var knownErrors = sync.OnceValue(func() map[[4]byte]abi.Error {
	known := make(map[[4]byte]abi.Error)
	for _, contract := range []interface{ GetABI() abi.ABI }{
		bindings.NewReportHub(), bindings.NewPolicyBook(), bindings.NewOperatorRegistry(), bindings.NewModelRegistry(), bindings.NewDisputes(),
		bindings.NewProductBook(), bindings.NewRiskPool(), bindings.NewPolicyRights(), bindings.NewAccessManager(), bindings.NewDemoToken(),
	} {
		for _, e := range contract.GetABI().Errors {
			known[[4]byte(e.ID[:4])] = e
		}
	}
	return known
})

// refusal reads the bytes of a revert.
func refusal(data []byte) *Refusal {
	if len(data) < 4 {
		return &Refusal{}
	}
	r := &Refusal{Selector: [4]byte(data[:4])}
	if text, err := abi.UnpackRevert(data); err == nil { // Error(string) and Panic(uint256)
		r.Name, r.Detail = "revert", text
		return r
	}
	e, ok := knownErrors()[r.Selector]
	if !ok {
		return r
	}
	r.Name = e.Name
	values, err := e.Inputs.Unpack(data[4:])
	if err != nil {
		return r
	}
	parts := make([]string, len(values))
	for i, v := range values {
		parts[i] = e.Inputs[i].Name + " " + show(v)
	}
	r.Detail = strings.Join(parts, ", ")
	return r
}

// show writes an ABI value for people.
func show(v any) string {
	switch v := v.(type) {
	case [32]byte:
		return "0x" + hex.EncodeToString(v[:])
	case [4]byte:
		return "0x" + hex.EncodeToString(v[:])
	case []byte:
		return fmt.Sprintf("0x%.64x", v)
	case common.Address:
		return oracle.Address(v).String()
	case *big.Int:
		return v.String()
	}
	return fmt.Sprint(v)
}

// refusalOr turns an endpoint's "execution reverted" into a *Refusal and leaves
// every other error as it is.
func refusalOr(err error) error {
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return err
	}
	var carrier rpc.DataError
	if errors.As(err, &carrier) {
		if text, ok := carrier.ErrorData().(string); ok {
			if data, bad := hexutil.Decode(text); bad == nil {
				return refusal(data)
			}
		}
	}
	if strings.Contains(coded.Error(), "execution reverted") {
		return &Refusal{}
	}
	return err
}
