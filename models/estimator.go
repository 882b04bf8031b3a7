package models

import (
	"context"
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Estimator joins the two stages of a model: evidence → features → estimates.
type Estimator struct {
	Extractor oracle.Extractor
	Predictor oracle.Predictor
}

// Estimate returns one quantised estimate per parcel, in page order.
func (e Estimator) Estimate(ctx context.Context, task oracle.Task, evidence oracle.Evidence) ([]oracle.Estimate, error) {
	features, err := e.Extractor.Extract(task, evidence)
	if err != nil {
		return nil, err
	}
	estimates, err := e.Predictor.Predict(ctx, features)
	if err != nil {
		return nil, err
	}
	if len(estimates) != len(features) {
		return nil, fmt.Errorf("predict: %d estimates for %d risks", len(estimates), len(features))
	}
	return estimates, nil
}
