package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// May reports whether the set's authority lets an account make a call of one of its
// contracts now and by itself; a call that has to be scheduled first is none. Of data
// only the method counts, its first four bytes.
func (s Set) May(ctx context.Context, c *Client, account, contract oracle.Address, data []byte) (bool, error) {
	if len(data) < 4 {
		return false, fmt.Errorf("ask the authority: a call of %d bytes names no method", len(data))
	}
	abi := bindings.NewAccessManager()
	asked := abi.PackCanCall(common.Address(account), common.Address(contract), [4]byte(data[:4]))
	answer, err := call(ctx, c, Latest, s.Manager, asked, abi.UnpackCanCall)
	if err != nil {
		return false, fmt.Errorf("ask the authority: %w", err)
	}
	return answer.Immediate, nil
}
