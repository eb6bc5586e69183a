package org.yihu.desktop.administration;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.dialog.Question;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.rules.PolicyImpact;
import org.yihu.usecases.rules.PolicyProposal;
import org.yihu.usecases.rules.SwitchPolicy;
import org.yihu.usecases.text.Texts;

/** A pack that is not in force yet: whom it would change, who put it forward, the next step. */
final class PolicyImpactSide extends VBox {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private final PolicyViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final PolicyImpact.Impact impact;
  private final String pack;
  private final String looking;
  private Button step;

  PolicyImpactSide(
      PolicyViewModel model, ScreenContext context, PolicyViewModel.Candidate candidate) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.impact = candidate.impact();
    this.pack = impact.pack().title();
    this.looking = texts.get("settings.policy.looking");
    getStyleClass().addAll("side-panel", "settings-side", "area");
    boolean proposed = candidate.standing().isPresent();
    Label title =
        new Label(texts.get(proposed ? "settings.policy.waiting" : "settings.policy.new", pack));
    title.getStyleClass().add("title");
    title.setWrapText(true);
    getChildren().add(title);
    candidate.standing().flatMap(SwitchPolicy.Standing::proposal).ifPresent(this::proposer);
    getChildren()
        .addAll(
            fact(texts, "settings.policy.compared", String.valueOf(impact.compared())),
            fact(texts, "settings.policy.changed", String.valueOf(impact.changes().size())),
            fact(texts, "settings.policy.untold", String.valueOf(impact.untold())),
            fact(texts, "settings.policy.difference", impact.difference().toString()),
            changes());
    candidate.standing().ifPresentOrElse(this::waiting, this::fresh);
  }

  /** Puts the focus on the next step, once this is in the window. */
  void focusStep() {
    Focus.to(step);
  }

  static HBox fact(Texts texts, String key, String value) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("fact-name");
    Label text = new Label(value);
    text.setWrapText(true);
    HBox line = new HBox(name, text);
    line.getStyleClass().add("fact-line");
    return line;
  }

  private void proposer(PolicyProposal proposal) {
    String at = MOMENT.format(proposal.at().atZone(context.clock().getZone()));
    getChildren()
        .add(
            fact(
                texts,
                "settings.policy.proposer",
                texts.get("settings.policy.by", proposal.proposerName(), at)));
  }

  private ListView<PolicyImpact.Change> changes() {
    ListView<PolicyImpact.Change> list = new ListView<>();
    list.getItems().setAll(impact.changes());
    list.setCellFactory(
        l ->
            new ListCell<>() {
              @Override
              protected void updateItem(PolicyImpact.Change item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : line(item));
              }
            });
    list.setAccessibleText(texts.get("settings.policy.changed"));
    Label none = new Label(texts.get("settings.policy.none-changed"));
    none.getStyleClass().add("muted");
    list.setPlaceholder(none);
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private String line(PolicyImpact.Change change) {
    return texts.get(
        "settings.policy.line",
        change.caseNumber(),
        texts.get("category.name." + change.before()),
        change.amountBefore(),
        texts.get("category.name." + change.after()),
        change.amountAfter());
  }

  private void fresh() {
    Button propose = accent("settings.policy.propose");
    propose.setOnAction(e -> askToPropose());
    buttons("settings.policy.discard", model::discard, propose);
  }

  private void waiting(SwitchPolicy.Standing standing) {
    if (standing.isOwn()) {
      MessageBar bar = new MessageBar();
      bar.setMinHeight(Region.USE_PREF_SIZE);
      bar.show(
          MessageBar.Kind.TOLD,
          texts.get(standing.isAlone() ? "settings.policy.alone" : "settings.policy.own"));
      getChildren().add(bar);
    }
    Button next =
        accent(standing.isOwn() ? "settings.policy.switch-alone" : "settings.policy.confirm");
    next.setVisible(!standing.isOwn() || standing.isAlone());
    next.setOnAction(e -> goOn(standing));
    buttons("settings.policy.withdraw", this::withdraw, next);
  }

  private Button accent(String key) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().add("accent");
    return button;
  }

  private void buttons(String back, Runnable goBack, Button next) {
    Button first = new Button(texts.get(back));
    first.setOnAction(e -> goBack.run());
    first.setVisible(model.mayPropose());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().add(new HBox(first, between, next));
    step = next.isVisible() ? next : first;
  }

  private void askToPropose() {
    context
        .dialogs()
        .confirm(
            new Question(
                texts.get("settings.policy.ask", pack),
                texts.get("settings.policy.ask.text", impact.changes().size()),
                texts.get("settings.policy.propose.verb"),
                texts.get("settings.policy.keep"),
                false),
            () -> model.propose(looking, () -> tell("settings.policy.proposed")));
  }

  private void goOn(SwitchPolicy.Standing standing) {
    if (standing.isOwn()) {
      context
          .dialogs()
          .reason(
              texts.get("settings.policy.alone.title", pack),
              texts.get("settings.policy.switch-alone"),
              List.of(texts.get("settings.policy.alone.usual").split("\\|")),
              reason -> model.alone(looking, reason, () -> tell("settings.policy.on")));
    } else {
      context
          .dialogs()
          .confirm(
              new Question(
                  texts.get("settings.policy.confirm.ask", pack),
                  texts.get(
                      "settings.policy.confirm.text",
                      standing.proposal().orElseThrow().proposerName(),
                      impact.changes().size()),
                  texts.get("settings.policy.confirm"),
                  texts.get("settings.policy.confirm.keep"),
                  false),
              () -> model.confirm(looking, () -> tell("settings.policy.on")));
    }
  }

  private void withdraw() {
    model.withdraw(looking, () -> tell("settings.policy.withdrawn"));
  }

  private void tell(String key) {
    context.toasts().told(texts.get(key, pack));
  }
}
