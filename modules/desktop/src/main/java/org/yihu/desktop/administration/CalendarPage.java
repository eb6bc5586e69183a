package org.yihu.desktop.administration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.domain.access.Actor;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.usecases.rules.ImportCalendar;
import org.yihu.usecases.text.Texts;

/** 工作日历: a year at a glance, rest days shaded; a further year and local days from a file. */
public final class CalendarPage extends SettingsPage {
  private static final int MONTHS = 12;
  private static final int WEEK = 7;

  /**
   * What it asks of the program.
   *
   * @param present reads the calendar in force
   * @param file reads a text file in whatever encoding
   */
  public record UseCases(
      Callable<WorkingCalendar> present,
      ImportCalendar importCalendar,
      Function<Path, String> file) {}

  private final UseCases useCases;
  private final Actor actor;
  private final ScreenContext context;
  private final Texts texts;
  private final Label year = new Label();
  private final MessageBar warning = new MessageBar();
  private final FlowPane months = new FlowPane();
  private WorkingCalendar calendar;
  private int shownYear;

  public CalendarPage(UseCases useCases, Actor actor, ScreenContext context) {
    super("calendar", "bi-calendar3");
    this.useCases = useCases;
    this.actor = actor;
    this.context = context;
    this.texts = context.texts();
    shownYear = LocalDate.now(context.clock()).getYear();
    year.getStyleClass().add("title");
    Button before = step("bi-chevron-left", "settings.calendar.before", -1);
    Button after = step("bi-chevron-right", "settings.calendar.after", 1);
    Button load = new Button(texts.get("settings.calendar.import"), Icons.of("bi-calendar-plus"));
    load.setOnAction(e -> choose(this::stateCouncil));
    Button local = new Button(texts.get("settings.calendar.local"));
    local.setOnAction(e -> choose(this::localDays));
    HBox bar = new HBox(before, year, after, load, local);
    bar.getStyleClass().add("gap-8");
    bar.setAlignment(Pos.CENTER_LEFT);
    months.setHgap(context.measure().px(16));
    months.setVgap(context.measure().px(12));
    ScrollPane scroll = new ScrollPane(months);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("plain-scroll", "area");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    main(bar, warning, scroll);
  }

  private Button step(String icon, String key, int years) {
    Button button = new Button(null, Icons.of(icon));
    button.setAccessibleText(texts.get(key));
    button.getStyleClass().addAll("flat", "icon-button");
    button.setOnAction(
        e -> {
          shownYear += years;
          draw();
        });
    return button;
  }

  private void draw() {
    year.setText(texts.get("settings.calendar.year", String.valueOf(shownYear)));
    int next = LocalDate.now(context.clock()).getYear() + 1;
    if (!calendar.knows(shownYear)) {
      warning.show(
          MessageBar.Kind.WARNING,
          texts.get("settings.calendar.unknown", String.valueOf(shownYear)));
    } else if (!calendar.knows(next)) {
      warning.show(
          MessageBar.Kind.WARNING, texts.get("settings.calendar.next", String.valueOf(next)));
    } else {
      warning.hide();
    }
    months.getChildren().clear();
    for (int month = 1; month <= MONTHS; month++) {
      months.getChildren().add(month(YearMonth.of(shownYear, month)));
    }
  }

  private VBox month(YearMonth month) {
    GridPane days = new GridPane();
    days.getStyleClass().add("calendar-days");
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      LocalDate date = month.atDay(day);
      Label label = new Label(String.valueOf(day));
      label.getStyleClass().add("calendar-day");
      boolean works = calendar.isWorkingDay(date);
      boolean weekend = date.getDayOfWeek().getValue() >= 6;
      if (!works) {
        label.getStyleClass().add("rest");
      }
      if (works == weekend) {
        label.getStyleClass().add("stated");
        label.setAccessibleText(
            texts.get(works ? "settings.calendar.worked" : "settings.calendar.off", date));
      }
      int offset = month.atDay(1).getDayOfWeek().getValue() - 1;
      days.add(label, (offset + day - 1) % WEEK, (offset + day - 1) / WEEK);
    }
    Label name =
        new Label(texts.get("settings.calendar.month", String.valueOf(month.getMonthValue())));
    name.getStyleClass().add("strong");
    return new VBox(name, days);
  }

  private void choose(BiConsumer<String, String> importing) {
    context
        .dialogs()
        .files()
        .open(
            texts.get("settings.calendar.import"),
            texts.get("settings.calendar.file"),
            List.of("*.csv"))
        .ifPresent(
            file ->
                context
                    .tasks()
                    .run(
                        () -> {
                          importing.accept(
                              file.getFileName().toString(), useCases.file().apply(file));
                          return useCases.present().call();
                        },
                        this::changed,
                        context.failures()));
  }

  private void stateCouncil(String name, String content) {
    useCases.importCalendar().stateCouncil(actor, name, content);
  }

  private void localDays(String name, String content) {
    useCases.importCalendar().local(actor, name, content);
  }

  private void changed(WorkingCalendar now) {
    calendar = now;
    context.toasts().told(texts.get("settings.calendar.imported"));
    draw();
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown(
            "Shortcut+I", texts.get("settings.calendar.import"), () -> choose(this::stateCouncil)));
  }

  @Override
  void shown() {
    context
        .tasks()
        .run(
            useCases.present(),
            read -> {
              calendar = read;
              draw();
            },
            context.failures());
  }
}
