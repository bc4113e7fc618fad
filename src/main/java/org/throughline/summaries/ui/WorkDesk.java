package org.throughline.summaries.ui;

import org.springframework.stereotype.Component;
import org.throughline.contributions.Drafts;
import org.throughline.summaries.LeavingOut;
import org.throughline.summaries.Proposing;
import org.throughline.summaries.Signing;
import org.throughline.summaries.SmallThemes;
import org.throughline.summaries.StatementDesk;
import org.throughline.summaries.Workspaces;

/** The services behind the workspace of a summary. */
@Component
record WorkDesk(
        Workspaces workspaces,
        StatementDesk statements,
        LeavingOut leavingOut,
        Proposing proposing,
        SmallThemes themes,
        Signing signing,
        Drafts drafts) {}
