package article

func (d *Document) FormText2(f FormID) string {
	if f == 0 {
		return "-"
	}
	return d.FormText(f)
}
