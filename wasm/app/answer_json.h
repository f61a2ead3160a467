// Answers as the automation API spells them (design: automation-api).
#pragma once

#include "app/answers.h"

namespace atelier::app {

Json toJson(const moderation::Verdict& verdict, base::Locale locale);
Json toJson(const OpenedPicture& opened, base::Locale locale);
Json toJson(const EditAnswer& answer, base::Locale locale);

}  // namespace atelier::app
