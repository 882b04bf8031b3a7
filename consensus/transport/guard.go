package transport

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/hashicorp/raft"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// ErrGuard is what every refused raft message wraps.
var ErrGuard = errors.New("refused by the guard")

// ServerID is an operator's name in every raft group. It serves as the address
// too: where an operator listens is the registry's affair, not the log's.
func ServerID(operator oracle.Address) raft.ServerID { return raft.ServerID(operator.String()) }

// Configuration is the one set of servers that a group of this committee has,
// at index 1 and for good.
func Configuration(committee oracle.Committee) raft.Configuration {
	var c raft.Configuration
	for _, m := range committee.Members {
		id := ServerID(m.Operator)
		c.Servers = append(c.Servers, raft.Server{Suffrage: raft.Voter, ID: id, Address: raft.ServerAddress(id)})
	}
	return c
}

// guard decides what a peer may say to raft. It is the seam where votes and
// leader certificates are checked.
type guard struct {
	configuration []byte // the only configuration entry let in, at index 1
}

func newGuard(committee oracle.Committee) guard {
	return guard{configuration: raft.EncodeConfiguration(Configuration(committee))}
}

// check says why an RPC of the peer with this id is refused, or nil.
func (g guard) check(peer raft.ServerID, rpc raft.RPC) error {
	headed, ok := rpc.Command.(raft.WithRPCHeader)
	if !ok {
		return fmt.Errorf("%w: a %T has no header", ErrGuard, rpc.Command)
	}
	header := headed.GetRPCHeader()
	if string(header.ID) != string(peer) || string(header.Addr) != string(peer) {
		return fmt.Errorf("%w: header of %.64q at %.64q came from %s", ErrGuard, header.ID, header.Addr, peer)
	}
	switch command := rpc.Command.(type) {
	case *raft.AppendEntriesRequest:
		return g.entries(command)
	case *raft.RequestVoteRequest:
		if command.LeadershipTransfer {
			return fmt.Errorf("%w: leadership is not transferred", ErrGuard)
		}
		return nil
	case *raft.RequestPreVoteRequest:
		return nil
	}
	return fmt.Errorf("%w: a %T is never accepted", ErrGuard, rpc.Command)
}

// entries lets in what raft can hold without a panic and without a change of
// members: contiguous entries, terms that do not fall nor pass the request's.
func (g guard) entries(request *raft.AppendEntriesRequest) error {
	term := request.PrevLogTerm
	for i, entry := range request.Entries {
		if entry == nil {
			return fmt.Errorf("%w: entry %d of a request is missing", ErrGuard, i)
		}
		if entry.Index != request.PrevLogEntry+uint64(i)+1 || entry.Term < term || entry.Term > request.Term {
			return fmt.Errorf("%w: entry %d is out of order: index %d term %d after index %d in term %d",
				ErrGuard, i, entry.Index, entry.Term, request.PrevLogEntry, request.Term)
		}
		term = entry.Term
		switch entry.Type {
		case raft.LogCommand:
			if len(entry.Data) > MaxMessage {
				return fmt.Errorf("%w: entry at index %d has %d bytes: want at most %d", ErrGuard, entry.Index, len(entry.Data), MaxMessage)
			}
		case raft.LogNoop, raft.LogBarrier:
			if len(entry.Data) > 0 {
				return fmt.Errorf("%w: entry at index %d carries bytes it may not have", ErrGuard, entry.Index)
			}
		case raft.LogConfiguration:
			if entry.Index != 1 || !bytes.Equal(entry.Data, g.configuration) {
				return fmt.Errorf("%w: configuration at index %d is not the committee's", ErrGuard, entry.Index)
			}
		default:
			return fmt.Errorf("%w: entry at index %d has type %d", ErrGuard, entry.Index, entry.Type)
		}
	}
	return nil
}
