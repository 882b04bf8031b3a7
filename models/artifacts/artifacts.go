// Package artifacts carries the models that ship with Sheaf: for each a folder
// with manifest.json, model.onnx, golden.json and CARD.md. It holds bytes and
// decides nothing; models.Load checks them.
package artifacts

import (
	"embed"
	"io/fs"
)

//go:embed */manifest.json */model.onnx */golden.json */CARD.md
var files embed.FS

// CropDamage is the folder of the crop-damage model.
func CropDamage() fs.FS { return Folder("crop-damage") }

// Names lists the shipped models, in order.
func Names() (names []string) {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err) // the folder is embedded
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// Folder is the folder of the model of a name; it is empty for a name not in Names.
func Folder(name string) fs.FS {
	sub, err := fs.Sub(files, name)
	if err != nil {
		panic(err) // names are folder names
	}
	return sub
}

// All is the folder of all models, one folder each.
func All() fs.FS { return files }
