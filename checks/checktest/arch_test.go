package checktest_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"copydesk/checks"
	"copydesk/checks/checktest"
)

// root is the repository, seen from this package.
const root = "../.."

// source is a parsed Go file.
type source struct {
	path  string // from the root, with slashes
	dir   string
	test  bool
	tool  bool // of a main package that is not the program
	lines int
	file  *ast.File
	set   *token.FileSet
}

func parseSource(name string, text []byte) (*source, error) {
	s := &source{path: name, dir: path.Dir(name), test: strings.HasSuffix(name, "_test.go"), set: token.NewFileSet()}
	var err error
	s.file, err = parser.ParseFile(s.set, name, text, parser.ParseComments)
	s.lines = strings.Count(string(text), "\n")
	if err == nil {
		s.tool = s.file.Name.Name == "main" && !strings.HasPrefix(name, "cmd/")
	}
	return s, err
}

// sources are all Go files of the repository.
func sources(t *testing.T) []*source {
	t.Helper()
	var list []*source
	err := filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && name != root && (e.Name() == "testdata" || strings.HasPrefix(e.Name(), ".")) {
			return filepath.SkipDir
		}
		if e.IsDir() || filepath.Ext(name) != ".go" {
			return nil
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		s, err := parseSource(filepath.ToSlash(rel), text)
		list = append(list, s)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func (s *source) at(n ast.Node) string {
	return fmt.Sprintf("%s:%d", s.path, s.set.Position(n.Pos()).Line)
}

// layers are the packages of the module that each package may import. A key
// holds for the folders below it; the longest key counts.
var layers = map[string][]string{
	"article/lexicon":  {},
	"article":          {"article/lexicon"},
	"facts":            {"article", "article/lexicon"},
	"facts/rates":      {"facts"},
	"checks":           {"article", "article/lexicon", "facts", "facts/rates"},
	"checks/figures":   {"article", "article/lexicon", "facts", "facts/rates", "checks"},
	"checks/dates":     {"article", "article/lexicon", "facts", "checks"},
	"checks/titles":    {"article", "article/lexicon", "facts", "checks"},
	"checks/typos":     {"article", "article/lexicon", "facts", "checks"},
	"checks/checktest": {"article", "facts", "checks"},
	"checks/all":       {"checks", "checks/figures", "checks/dates", "checks/titles", "checks/typos"},
	"rules":            {"article", "facts", "checks", "checks/all", "checks/checktest"},
	"reports":          {"article", "facts", "checks"},
	"docs":             {"article", "facts", "checks", "checks/all", "checks/checktest", "rules", "reports"},
	"cmd":              {"article", "facts", "facts/rates", "checks", "checks/all", "checks/checktest", "rules", "reports", "docs"},
}

// layer is the key of layers that holds for a folder.
func layer(dir string) (string, bool) {
	for ; dir != "."; dir = path.Dir(dir) {
		if _, ok := layers[dir]; ok {
			return dir, true
		}
	}
	return "", false
}

// imports reports imports against the direction, and of what has no place below cmd.
func imports(s *source) (faults []string) {
	if s.test || s.tool {
		return nil
	}
	key, ok := layer(s.dir)
	if !ok {
		return []string{s.path + ": the folder has no place in the order of the packages"}
	}
	for _, spec := range s.file.Imports {
		name, _ := strconv.Unquote(spec.Path.Value)
		own, ok := strings.CutPrefix(name, "copydesk/")
		switch {
		case ok && own != key && !strings.HasPrefix(own, key+"/") && !slices.Contains(layers[key], own):
			faults = append(faults, fmt.Sprintf("%s: %s may not import %s", s.at(spec), key, own))
		case slices.Contains([]string{"regexp", "testing"}, name), key != "cmd" && slices.Contains([]string{"net", "net/http", "log", "log/slog", "os/exec", "math/rand"}, name):
			faults = append(faults, fmt.Sprintf("%s: %s is not for use here", s.at(spec), name))
		}
	}
	return faults
}

// surroundings reports looks at the clock and the environment below cmd.
func surroundings(s *source) (faults []string) {
	if key, _ := layer(s.dir); s.test || s.tool || key == "cmd" {
		return nil
	}
	ast.Inspect(s.file, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			x, _ := sel.X.(*ast.Ident)
			if x != nil && x.Obj == nil && slices.Contains([]string{"time.Now", "time.Since", "os.Getenv", "os.LookupEnv", "os.Environ", "os.Args"}, x.Name+"."+sel.Sel.Name) {
				faults = append(faults, fmt.Sprintf("%s: %s.%s belongs in cmd", s.at(n), x.Name, sel.Sel.Name))
			}
		}
		return true
	})
	return faults
}

// sizes reports functions and files that are too long, and init functions.
func sizes(s *source) (faults []string) {
	if ast.IsGenerated(s.file) {
		return nil
	}
	if s.lines > 400 {
		faults = append(faults, fmt.Sprintf("%s: the file has %d lines, more than 400", s.path, s.lines))
	}
	for _, d := range s.file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		if n := s.length(f); n > 120 {
			faults = append(faults, fmt.Sprintf("%s: %s has %d lines, more than 120", s.at(f), f.Name.Name, n))
		}
		if f.Name.Name == "init" && f.Recv == nil {
			faults = append(faults, s.at(f)+": there is an init function")
		}
	}
	return faults
}

func (s *source) length(f *ast.FuncDecl) int {
	return s.set.Position(f.End()).Line - s.set.Position(f.Pos()).Line + 1
}

// comments reports exported names whose comment does not begin with them.
func comments(s *source) (faults []string) {
	if s.test || s.tool {
		return nil
	}
	need := func(n ast.Node, name string, doc *ast.CommentGroup) {
		if ast.IsExported(name) && !strings.HasPrefix(doc.Text(), name+" ") {
			faults = append(faults, fmt.Sprintf("%s: the comment on %s should begin with its name", s.at(n), name))
		}
	}
	for _, d := range s.file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil || ast.IsExported(receiver(d)) {
				need(d, d.Name.Name, d.Doc)
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					need(spec, spec.Name.Name, cmpDoc(spec.Doc, d.Doc))
				case *ast.ValueSpec:
					if d.Lparen == token.NoPos {
						need(spec, spec.Names[0].Name, d.Doc)
					} else if ast.IsExported(spec.Names[0].Name) && d.Doc == nil && spec.Doc == nil && spec.Comment == nil {
						faults = append(faults, fmt.Sprintf("%s: %s has no comment", s.at(spec), spec.Names[0].Name))
					}
				}
			}
		}
	}
	return faults
}

func cmpDoc(own, group *ast.CommentGroup) *ast.CommentGroup {
	if own != nil {
		return own
	}
	return group
}

// receiver is the name of a method's type.
func receiver(f *ast.FuncDecl) string {
	name := ""
	ast.Inspect(f.Recv.List[0].Type, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && name == "" {
			name = id.Name
		}
		return true
	})
	return name
}

// state reports assignments to package variables inside functions. The sources
// are those of one package.
func state(pkg []*source) (faults []string) {
	vars := map[string]bool{}
	specs := map[any]bool{}
	for _, s := range pkg {
		for _, d := range s.file.Decls {
			if d, ok := d.(*ast.GenDecl); ok && d.Tok == token.VAR {
				for _, spec := range d.Specs {
					specs[spec] = true
					for _, name := range spec.(*ast.ValueSpec).Names {
						vars[name.Name] = true
					}
				}
			}
		}
	}
	for _, s := range pkg {
		check := func(n ast.Node, left ast.Expr) {
			id := rootOf(left)
			if id != nil && vars[id.Name] && (id.Obj == nil || specs[id.Obj.Decl]) {
				faults = append(faults, fmt.Sprintf("%s: the package variable %s is assigned after its declaration", s.at(n), id.Name))
			}
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				for _, left := range n.Lhs {
					if n.Tok != token.DEFINE {
						check(n, left)
					}
				}
			case *ast.IncDecStmt:
				check(n, n.X)
			case *ast.RangeStmt:
				if n.Tok == token.ASSIGN {
					check(n, n.Key)
					check(n, n.Value)
				}
			}
			return true
		})
	}
	return faults
}

// rootOf is the variable that an assignment to an expression changes.
func rootOf(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.SelectorExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.ParenExpr:
			e = x.X
		default:
			return nil
		}
	}
}

// declared are the names of the checks that a file declares.
func declared(s *source) (names []string) {
	ast.Inspect(s.file, func(n ast.Node) bool {
		lit, ok := n.(*ast.CompositeLit)
		if !ok {
			return true
		}
		sel, ok := lit.Type.(*ast.SelectorExpr)
		if !ok || sel.Sel.Name != "Info" {
			return true
		}
		for _, e := range lit.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok && fmt.Sprint(kv.Key) == "Name" {
				if v, ok := kv.Value.(*ast.BasicLit); ok {
					name, _ := strconv.Unquote(v.Value)
					names = append(names, name)
				}
			}
		}
		return true
	})
	return names
}

// places reports checks that are in no list, whose file has another name or is
// too long, or that have no test articles. The lists are those of package all.
func places(s *source, list []*checks.Check, exists func(dir string) bool) (faults []string) {
	if s.test || path.Dir(s.dir) != "checks" {
		return nil
	}
	names := declared(s)
	for _, name := range names {
		i := slices.IndexFunc(list, func(c *checks.Check) bool { return c.Name == name })
		if i < 0 {
			faults = append(faults, fmt.Sprintf("%s: the check %s is in no list", s.path, name))
			continue
		}
		folder := checktest.Folder(list[i])
		if want := "checks/" + list[i].Family() + "/" + strings.ReplaceAll(folder, "-", "_") + ".go"; s.path != want {
			faults = append(faults, fmt.Sprintf("%s: the check %s belongs in %s", s.path, name, want))
		}
		if dir := s.dir + "/testdata/" + folder; !checktest.ByDataRules(list[i]) && !exists(dir) {
			faults = append(faults, fmt.Sprintf("%s: there are no test articles in %s", s.path, dir))
		}
	}
	if len(names) > 0 && s.lines > 150 {
		faults = append(faults, fmt.Sprintf("%s: the check's file has %d lines, more than 150", s.path, s.lines))
	}
	return faults
}
