/** The shells that a script is written for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/**
 * What a shell runs once to complete the command: each time it asks the command itself which words may come, a word a line with what it does behind a tab,
 * and completes names of files where none may.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_cloudcti_sla() {
  local IFS=$'\\n'
  COMPREPLY=($(cloudcti-sla complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -o default -F _cloudcti_sla cloudcti-sla
`,
  zsh: `#compdef cloudcti-sla
_cloudcti_sla() {
  local -a found
  found=("\${(@f)$(cloudcti-sla complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null | sed 's/:/\\\\:/g; s/\\t/:/')}")
  if [[ -z "\${found[1]}" ]]; then _files; else _describe -V 'cloudcti-sla' found; fi
}
compdef _cloudcti_sla cloudcti-sla
`,
  fish: `function __cloudcti_sla
  set -l words (commandline -opc) (commandline -ct)
  cloudcti-sla complete -- $words[2..-1] 2>/dev/null
end
complete -c cloudcti-sla -a '(__cloudcti_sla)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName cloudcti-sla -ScriptBlock {
  param($word, $ast, $cursor)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $words += '""' }
  cloudcti-sla complete '--' $words 2>$null | ForEach-Object {
    $text, $does = $_ -split "\`t", 2
    if (-not $does) { $does = $text }
    [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $does)
  }
}
`,
};
