// Package artifacts carries the models that ship with Sheaf: for each a folder
// with manifest.json, model.onnx, golden.json and CARD.md. It holds bytes and
// decides nothing; models.Load checks them.
package artifacts

import (
	"embed"
	"io/fs"
)

//go:embed crop-damage/manifest.json crop-damage/model.onnx crop-damage/golden.json crop-damage/CARD.md
var files embed.FS

// CropDamage is the folder of the crop-damage model.
func CropDamage() fs.FS {
	sub, err := fs.Sub(files, "crop-damage")
	if err != nil {
		panic(err) // the name is a constant
	}
	return sub
}

// All is the folder of all models, one folder each.
func All() fs.FS { return files }
