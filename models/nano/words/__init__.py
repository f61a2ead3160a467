"""Words for scenes and jobs, in English and French, from grammars of phrases."""
