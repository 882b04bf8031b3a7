package devnet

import (
	"context"
	"fmt"
	"strings"
)

// life prints how long after its opening each request had reached each stage, at
// the node that was first there.
func (d *demo) life(ctx context.Context) error {
	requests, err := d.page.requests(ctx, nil, nil)
	if err != nil {
		return err
	}
	for _, r := range requests {
		var stages []string
		for _, phase := range r.Phases {
			stages = append(stages, fmt.Sprintf("%s %.2f", phase.Name, float64(phase.AtMillis-r.Phases[0].AtMillis)/1000))
		}
		d.say("request %s, %s, seconds at the first node: %s", r.ID, r.Kind, strings.Join(stages, ", "))
	}
	return nil
}
