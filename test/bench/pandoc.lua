-- Makes a Word file of each text in one process of pandoc: the empty document that it is given names them, a line each.
function Pandoc(document)
  for path in document.blocks[1].text:gmatch('[^\n]+') do
    local source = assert(io.open(path))
    local result = assert(io.open((path:gsub('md$', 'docx')), 'wb'))
    result:write(pandoc.write(pandoc.read(source:read('a'), 'markdown'), 'docx'))
    source:close()
    result:close()
  end
end
