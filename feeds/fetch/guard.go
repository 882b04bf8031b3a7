package fetch

import (
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"
)

// guard holds what the operator allowed to be contacted.
type guard struct {
	hosts   map[string]bool // lower-case host, or host:port
	private bool
}

func newGuard(hosts []string, private bool) (guard, error) {
	g := guard{hosts: make(map[string]bool, len(hosts)), private: private}
	for _, h := range hosts {
		if h == "" || strings.ContainsAny(h, "/@?#* ") {
			return guard{}, fmt.Errorf("host %q: want a host name or host:port", h)
		}
		g.hosts[strings.ToLower(h)] = true
	}
	if len(g.hosts) == 0 {
		return guard{}, fmt.Errorf("no hosts: nothing could be contacted")
	}
	return g, nil
}

// check refuses a link that is not plain HTTP(S) to an allowed host.
func (g guard) check(link *url.URL) error {
	switch {
	case link.Scheme != "http" && link.Scheme != "https":
		return fmt.Errorf("scheme %q: %w", link.Scheme, ErrRefused)
	case link.User != nil:
		return fmt.Errorf("link with a user name: %w", ErrRefused)
	case !g.hosts[strings.ToLower(link.Host)] && !g.hosts[strings.ToLower(link.Hostname())]:
		return fmt.Errorf("host %q is not among the configured hosts: %w", link.Host, ErrRefused)
	}
	return nil
}

// dialer checks the address that a name resolved to, at the moment of use, so
// that an allowed name cannot be pointed at an inner service.
func (g guard) dialer() *net.Dialer {
	return &net.Dialer{
		Timeout:   10 * time.Second,
		KeepAlive: 30 * time.Second,
		Control: func(_, address string, _ syscall.RawConn) error {
			return g.checkAddress(address)
		},
	}
}

func (g guard) checkAddress(address string) error {
	if g.private {
		return nil
	}
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("address %q: %w", address, ErrRefused)
	}
	ip := at.Addr().Unmap()
	for _, inner := range special {
		if inner.Contains(ip) {
			return fmt.Errorf("address %s is not public: %w", ip, ErrRefused)
		}
	}
	return nil
}

// special lists the address blocks that are not public hosts.
var special = func() (blocks []netip.Prefix) {
	for _, block := range []string{
		"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
		"192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",
		"::/127", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8",
	} {
		blocks = append(blocks, netip.MustParsePrefix(block))
	}
	return blocks
}()
