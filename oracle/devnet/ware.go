package devnet

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// What answers for a product, where that is no classical index with a name.
const (
	methodModel   = "model"
	methodUnknown = "an index or model" // of which the chain has the digest alone
)

const foreignNotice = "Published by a user of this network: of its term sheet the page knows what stands on the chain."

// wares are the products on the page: the season's, then what others have published,
// in the order of publication.
func (p *page) wares(ctx context.Context) ([]api.Product, error) {
	d := p.d
	var all []api.Product
	for _, x := range d.season.products {
		all = append(all, d.season.shown(x))
	}
	published, err := d.market().Published(ctx, d.addresses.FromBlock)
	if err != nil {
		return nil, err
	}
	for _, x := range published {
		if d.productOf(x.TermsHash) != nil {
			continue
		}
		status, _, err := d.market().ModelAt(ctx, chain.Latest, x.ModelDigest)
		if err != nil {
			return nil, err
		}
		all = append(all, foreign(x, status))
	}
	return all, nil
}

// foreign is a product of which the page knows what the product book says.
func foreign(x chain.Product, model chain.ModelStatus) api.Product {
	return api.Product{
		ID: x.TermsHash, Name: x.Name, Peril: x.Peril, Unit: x.Unit, Method: methodUnknown, Model: x.ModelDigest,
		Preview: model == chain.ModelPreview, Trigger: x.Curve.Trigger, Exit: x.Curve.Exit, Tolerance: x.SpreadTolerance,
		WindowStart: x.WindowStart, WindowEnd: x.WindowEnd, SaleCutoff: x.SaleCutoff, Notice: foreignNotice,
	}
}

// ware is the product with an id. The policy book sells what the product book has, so
// that a policy without one is newer than the list: it is shown with its id alone.
func ware(products []api.Product, id oracle.Hash) api.Product {
	for _, x := range products {
		if x.ID == id {
			return x
		}
	}
	return api.Product{ID: id, Method: methodUnknown, Peril: "this product"}
}

// parcelNames are the names of what the operators can assess, by the hash that stands for
// each on chain: the season's fields, and what was put into the first operator's folder
// for a product of one's own. The folder is read again when its files have changed.
type parcelNames struct {
	seen  string
	names map[oracle.Hash]string
}

func (k *parcelNames) read(folder string, season map[oracle.Hash]string) (map[oracle.Hash]string, error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return nil, err
	}
	seen := ""
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil {
			seen += fmt.Sprintln(path, info.Size(), info.ModTime().UnixNano())
		}
	}
	if k.names != nil && seen == k.seen {
		return k.names, nil
	}
	names := maps.Clone(season)
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("read parcels: %w", err)
		}
		file, err := terms.ParseParcels(b)
		if err != nil {
			continue // half copied, or no parcel file: the operators' nodes say so
		}
		more, err := namesOf(file.Parcels)
		if err != nil {
			return nil, err
		}
		maps.Copy(names, more)
	}
	k.seen, k.names = seen, names
	return names, nil
}

// named is the name of a parcel or risk, or what tells it from others.
func named(names map[oracle.Hash]string, hash oracle.Hash) string {
	if name, ok := names[hash]; ok {
		return name
	}
	return "parcel " + hash.String()[:10]
}
