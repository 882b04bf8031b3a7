package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	neturl "net/url"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Bounds of one exchange with an endpoint.
const (
	dialTimeout = 5 * time.Second
	callTimeout = 15 * time.Second
	maxAnswer   = 64 << 20 // bytes of one answer
)

// Config names a chain and Sheaf's contracts on it.
type Config struct {
	URLs     []string       // JSON-RPC endpoints, ws:// wss:// http:// or https://; the first that answers is used
	ChainID  uint64         // EIP-155 id; endpoints of another chain are refused
	Hub      oracle.Address // ReportHub
	Registry oracle.Address // OperatorRegistry
	Policies oracle.Address // PolicyBook; zero: none
	Log      *zap.Logger    // nil is silent
}

// Tag says at which block something is read.
type Tag int64

// The blocks that are read.
const (
	Finalized = Tag(rpc.FinalizedBlockNumber) // everything that is acted on
	Latest    = Tag(rpc.LatestBlockNumber)    // only to avoid sending what is there already
)

func (t Tag) number() *big.Int { return big.NewInt(int64(t)) }

// Client talks to one endpoint at a time and goes to the next when it stops
// answering. Each call tries once: retries belong to the caller. Safe for
// concurrent use.
type Client struct {
	cfg Config
	log *zap.Logger

	mu   sync.Mutex
	at   int               // index of the endpoint in use
	conn *ethclient.Client // nil: dial at the next call
}

// Connect finds the first endpoint that answers and checks that it serves the
// right chain with Sheaf's contracts on it.
func Connect(ctx context.Context, cfg Config) (*Client, error) {
	if cfg.Log == nil {
		cfg.Log = zap.NewNop()
	}
	if len(cfg.URLs) == 0 {
		return nil, errors.New("chain.urls is empty: want at least one JSON-RPC endpoint")
	}
	c := &Client{cfg: cfg, log: cfg.Log}
	var refused []error
	for range cfg.URLs {
		err := c.verify(ctx)
		if err == nil {
			return c, nil
		}
		if ctx.Err() != nil {
			c.Close()
			return nil, fmt.Errorf("connect to the chain: %w", ctx.Err())
		}
		refused = append(refused, err)
		c.rotate(c.conn)
	}
	c.Close()
	if len(refused) == 1 {
		return nil, refused[0]
	}
	return nil, fmt.Errorf("none of chain.urls can be used: %w", errors.Join(refused...))
}

// Close drops the connection. A later call would dial again.
func (c *Client) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.conn != nil {
		c.conn.Close()
		c.conn = nil
	}
}

// ChainID is the chain's EIP-155 id.
func (c *Client) ChainID() *big.Int { return new(big.Int).SetUint64(c.cfg.ChainID) }

// Domain separates this chain's and hub's signatures from all others.
func (c *Client) Domain() oracle.Domain { return oracle.Domain{ChainID: c.cfg.ChainID, Hub: c.cfg.Hub} }

// use returns the connection, dialling the endpoint in turn if there is none.
func (c *Client) use(ctx context.Context) (*ethclient.Client, string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	url := c.cfg.URLs[c.at]
	if c.conn != nil {
		return c.conn, url, nil
	}
	conn, err := dial(ctx, url)
	if err == nil {
		err = checkChain(ctx, conn, c.cfg.ChainID)
	}
	if err != nil {
		if conn != nil {
			conn.Close()
		}
		c.at = (c.at + 1) % len(c.cfg.URLs)
		return nil, url, err
	}
	c.conn = conn
	return conn, url, nil
}

// rotate gives up a connection; the next call dials the next endpoint.
func (c *Client) rotate(conn *ethclient.Client) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if conn == nil || conn != c.conn {
		return // somebody else has given it up already
	}
	c.conn.Close()
	c.conn = nil
	c.at = (c.at + 1) % len(c.cfg.URLs)
}

// do runs one exchange. What the endpoint answers, errors included, comes back
// as it is; no answer in time is an oracle.ReasonChainDown and the next
// endpoint's turn.
func (c *Client) do(ctx context.Context, what string, exchange func(context.Context, *ethclient.Client) error) error {
	bounded, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	conn, url, err := c.use(bounded)
	if err == nil {
		err = exchange(bounded, conn)
	}
	var answered rpc.Error
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return fmt.Errorf("%s: %w", what, ctx.Err())
	case errors.As(err, &answered), errors.Is(err, ethereum.NotFound), errors.Is(err, rpc.ErrNotificationsUnsupported):
		return fmt.Errorf("%s: %w", what, err)
	}
	c.rotate(conn)
	if quoting := new(neturl.Error); errors.As(err, &quoting) {
		err = quoting.Err // the rest of it repeats the whole address
	}
	return &outage{what: what, endpoint: redact(url), cause: err}
}

// outage is an exchange without an answer. It is an oracle.ReasonChainDown.
type outage struct {
	what, endpoint string
	cause          error
}

func (o *outage) Error() string {
	return fmt.Sprintf("%s: chain endpoint %s: %s", o.what, o.endpoint, o.cause)
}

func (o *outage) Unwrap() []error { return []error{oracle.ReasonChainDown, o.cause} }

// header reads a block header; its hash is trusted to the endpoint.
func (c *Client) header(ctx context.Context, at Tag) (h *types.Header, err error) {
	err = c.do(ctx, "read block header", func(ctx context.Context, conn *ethclient.Client) error {
		h, err = conn.HeaderByNumber(ctx, at.number())
		return err
	})
	return h, err
}

// Now is the block at a tag: its number and its time.
func (c *Client) Now(ctx context.Context, at Tag) (Block, error) {
	h, err := c.header(ctx, at)
	if err != nil {
		return Block{}, err
	}
	return blockOf(h), nil
}

// CallContract implements what reading a contract needs; see ethclient.
func (c *Client) CallContract(ctx context.Context, msg ethereum.CallMsg, number *big.Int) (out []byte, err error) {
	err = c.do(ctx, "call contract", func(ctx context.Context, conn *ethclient.Client) error {
		out, err = conn.CallContract(ctx, msg, number)
		return err
	})
	return out, err
}

// CodeAt implements what reading a contract needs; see ethclient.
func (c *Client) CodeAt(ctx context.Context, account common.Address, number *big.Int) (code []byte, err error) {
	err = c.do(ctx, "read contract code", func(ctx context.Context, conn *ethclient.Client) error {
		code, err = conn.CodeAt(ctx, account, number)
		return err
	})
	return code, err
}
