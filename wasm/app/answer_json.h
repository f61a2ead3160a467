// Answers as the automation API spells them (design: automation-api).
#pragma once

#include "app/answers.h"

namespace atelier::app {

Json toJson(const moderation::Verdict& verdict, base::Locale locale);
Json toJson(const OpenedPicture& opened, base::Locale locale);
Json toJson(const EditAnswer& answer, base::Locale locale);

// What an edit's chips say: [{"op": "exposure", "label": "Exposure", "words": "a bit brighter"}, …]; the words of the
// instruction that the step came from, empty for a step that came from no words.
Json stepsToJson(const document::Edit& edit, base::Locale locale);

}  // namespace atelier::app
