package main

import (
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
)

// shownPolicy is a policy for programs. Amounts are texts of minor units: with a
// token of 18 decimals they pass 2^53, beyond which most readers of JSON round.
type shownPolicy struct {
	ID            uint64         `json:"id"`
	Product       oracle.Hash    `json:"product"`
	Risk          oracle.Hash    `json:"risk"`
	ParcelHash    oracle.Hash    `json:"parcel_hash"`
	Holder        oracle.Address `json:"holder"`
	SumInsured    string         `json:"sum_insured"`
	Premium       string         `json:"premium"`
	Payout        string         `json:"payout"`
	Claimable     string         `json:"claimable"`
	Stage         chain.Stage    `json:"stage"`
	Status        string         `json:"status"` // of the newest outcome; none before the first
	Value         int32          `json:"value"`  // 1e-4 of the index's unit
	AssessedUntil uint64         `json:"assessed_until"`
	OpenRequest   uint64         `json:"open_request"`
	Rights        *shownRights   `json:"rights,omitempty"`
}

// shownRights are who stands behind a policy, for programs.
type shownRights struct {
	Beneficiary oracle.Address `json:"beneficiary"`
	NamedBy     oracle.Address `json:"named_by"`
	Creditor    oracle.Address `json:"creditor"`
	Lien        string         `json:"lien"` // minor units
	ClaimKey    oracle.Address `json:"claim_key"`
}

func shownPolicyOf(p chain.Policy) shownPolicy {
	return shownPolicy{
		ID: p.ID, Product: p.Product, Risk: p.Risk, ParcelHash: p.ParcelHash, Holder: p.Holder,
		SumInsured: digits(p.SumInsured), Premium: digits(p.Premium), Payout: digits(p.Payout), Claimable: digits(p.Claimable),
		Stage: p.Stage, Status: portfolio.StatusWord(p.Status), Value: p.Value, AssessedUntil: p.AssessedUntil, OpenRequest: p.OpenRequest,
	}
}

func shownRightsOf(r chain.Rights) *shownRights {
	return &shownRights{Beneficiary: r.Beneficiary, NamedBy: r.NamedBy, Creditor: r.Creditor, Lien: digits(r.Lien), ClaimKey: r.ClaimKey}
}
