package devnet

import (
	"context"
	"fmt"
	"strings"
)

// life prints how long after its opening each request had reached each stage, at
// the node that was first there.
func (d *demo) life(ctx context.Context) error {
	txs, err := d.client.History(ctx, d.addresses.FromBlock)
	if err != nil {
		return err
	}
	for _, id := range append(append([][32]byte{}, d.monitors...), d.requests...) {
		r, err := d.page.request(ctx, id, txs)
		if err != nil {
			return err
		}
		var stages []string
		for _, phase := range r.Phases {
			stages = append(stages, fmt.Sprintf("%s %.2f", phase.Name, float64(phase.AtMillis-r.Phases[0].AtMillis)/1000))
		}
		d.say("request %s, %s, seconds at the first node: %s", r.ID, r.Kind, strings.Join(stages, ", "))
	}
	return nil
}
