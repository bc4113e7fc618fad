package org.throughline.summaries.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.Item;
import org.throughline.summaries.StatementEdit;
import org.throughline.summaries.StatementId;
import org.throughline.summaries.StatementView;
import org.throughline.summaries.SummaryLinks;
import org.throughline.summaries.ThemeLine;
import org.throughline.summaries.Workspace;

/** What a moderator does in one workspace: each act, and what is said when it is done. */
final class Work implements StatementCard.Acts {

    private final WorkDesk desk;
    private final ConsultationView consultation;
    private final String key;
    private final WorkAddress address;
    private final Chosen chosen = new Chosen();
    private final StatementForm form;
    private final BiConsumer<Work, String> again;

    /** The summary as it is on the screen: whoever signs has read this version. */
    private int version;

    /** @param again shows the workspace as it stands now and says what was done */
    Work(WorkDesk desk, Workspace workspace, WorkAddress address, BiConsumer<Work, String> again) {
        this.desk = desk;
        this.consultation = workspace.consultation();
        this.key = workspace.part().key();
        this.address = address;
        this.again = again;
        this.version = workspace.version();
        this.form = new StatementForm(
                workspace,
                chosen,
                desk.drafts(),
                passages -> passages.isEmpty() ? List.of() : desk.workspaces().read(id(), passages),
                this::current,
                this::save);
    }

    private Optional<StatementView> current(StatementId id) {
        return desk.workspaces().open(id(), key, address.filter()).orElseThrow().statements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private ConsultationId id() {
        return consultation.id();
    }

    StatementForm form() {
        return form;
    }

    Anchor back() {
        Anchor back = new Anchor(SummaryLinks.summary(consultation.slug(), key), form.getTranslation("summaries.back"));
        back.addClassName("tl-back");
        return back;
    }

    Workspace reopened() {
        Workspace now = desk.workspaces().open(id(), key, address.filter()).orElseThrow();
        version = now.version();
        return now;
    }

    ThemePanel themes(Workspace now) {
        return new ThemePanel(now.themes(), this::show, this::carry);
    }

    ItemList items(Workspace now) {
        return new ItemList(
                now,
                address,
                after -> desk.workspaces().said(id(), key, address.filter(), after),
                this::card,
                this::filter);
    }

    private ItemCard card(Item item) {
        var contribution = item.contribution().id();
        return new ItemCard(
                consultation.slug(),
                item,
                chosen,
                reason -> {
                    desk.leavingOut().leaveOut(id(), key, contribution, reason);
                    done("summaries.done.left-out");
                },
                () -> {
                    desk.leavingOut().takeBack(id(), key, contribution);
                    done("summaries.done.taken-back");
                });
    }

    private void filter(String name, String value) {
        form.keep();
        UI.getCurrent()
                .navigate(SummaryLinks.workspace(consultation.slug(), "").substring(1), address.with(name, value));
    }

    private void show(ThemeLine line) {
        if (line.small()) {
            desk.themes().look(id(), key, line.theme().id());
        }
        filter("theme", line.theme().id().value().toString());
    }

    private void carry(ThemeLine line) {
        if (line.small()) {
            desk.themes().look(id(), key, line.theme().id());
        }
        chosen.carry(line.theme().contributions());
        form.about(line.theme().id().value(), line.theme().title());
    }

    private void save(StatementEdit edit) {
        StatementId saved = desk.statements().write(edit);
        done(saved.equals(edit.id()) ? "summaries.done.changed" : "summaries.done.written");
    }

    @Override
    public void accept(StatementView statement) {
        desk.statements().accept(statement.id(), statement.version());
        done("summaries.done.accepted");
    }

    @Override
    public void change(StatementView statement) {
        form.change(statement);
    }

    @Override
    public void move(StatementView statement, boolean up) {
        desk.statements().move(statement.id(), up);
        done("summaries.done.moved");
    }

    @Override
    public void remove(StatementView statement, String reason) {
        desk.statements().remove(statement.id(), statement.version(), reason);
        done("summaries.done.removed");
    }

    void propose() {
        int proposed = desk.proposing().propose(id(), key);
        again.accept(this, form.getTranslation("summaries.done.proposed", proposed));
    }

    void sign() {
        desk.signing().sign(id(), key, version);
        done("summaries.done.signed");
    }

    void ready() {
        desk.signing().ready(id(), key, version);
        done("summaries.done.ready");
    }

    private void done(String key) {
        again.accept(this, form.getTranslation(key));
    }
}
