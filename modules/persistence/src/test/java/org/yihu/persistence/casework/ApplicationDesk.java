package org.yihu.persistence.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yihu.persistence.TestStore;
import org.yihu.testsupport.SampleNumbers;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.application.ApplicationCheck;
import org.yihu.usecases.application.ApplicationDraft;
import org.yihu.usecases.application.DraftMaterials;
import org.yihu.usecases.application.Fault;
import org.yihu.usecases.application.FaultWords;
import org.yihu.usecases.application.FieldPath;
import org.yihu.usecases.application.FindDuplicates;
import org.yihu.usecases.application.FormContext;
import org.yihu.usecases.application.FormContexts;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormLine;
import org.yihu.usecases.application.FormPart;
import org.yihu.usecases.application.FormReading;
import org.yihu.usecases.application.StartApplication;
import org.yihu.usecases.application.SubmitApplication;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.FileApplication;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.household.EditHousehold;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.text.WrittenWords;

/** The application's use cases over a real store, and the family that the tests key. */
final class ApplicationDesk {
  static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  static final String GRANDMOTHER = SampleNumbers.of("150221", LocalDate.of(1958, 3, 16), 902);
  static final String GRANDFATHER = SampleNumbers.of("150221", LocalDate.of(1955, 2, 1), 903);
  static final String GRANDSON = SampleNumbers.of("150221", LocalDate.of(2012, 7, 20), 905);
  static final Set<String> PAPERS =
      Set.of("application-form", "identity-card", "commitment", "bank-card");

  final Texts texts =
      Texts.load("desktop/application", "casework", "casepaper", "office", "determination");
  final DeliveredRules rules = new DeliveredRules();
  final FormReading reading = new FormReading(WrittenWords.load(), texts);
  final DraftMaterials materials = new DraftMaterials(MaterialChecklist.load(texts), reading);
  final FaultWords words = new FaultWords(texts);
  final TestStore store;
  final FormContexts contexts;
  final CaseDesk desk;
  final SubmitApplication submit;
  final StartApplication start;
  final FindDuplicates duplicates;

  ApplicationDesk(TestStore store) {
    this.store = store;
    contexts = new FormContexts(store, rules, reading, TestStore.CLOCK);
    desk = new CaseDesk(store, rules, TestStore.IDS, TestStore.CLOCK);
    submit =
        new SubmitApplication(
            store,
            contexts,
            reading,
            materials,
            new FileApplication(
                desk,
                new EditHousehold(store, rules, TestStore.CLOCK),
                MaterialChecklist.load(texts)),
            TestStore.IDS);
    start = new StartApplication(store, rules, reading, materials, TestStore.IDS, TestStore.CLOCK);
    duplicates = new FindDuplicates(store, rules, texts, TestStore.CLOCK);
    store.write(
        registers -> {
          registers.settings().put(CreateStore.DIVISION_SETTING, "150221104000");
          registers.audit().append(store.actor(), "OFFICE_SET", "office", "", "");
          return null;
        });
  }

  /** A grandmother, her husband and a grandson at school; everything right. */
  ApplicationDraft family() {
    ApplicationDraft empty = start.empty();
    FormLine home =
        empty
            .household()
            .with(FormField.VILLAGE, "振华社区居委会")
            .with(FormField.ADDRESS, "2 组 17 号")
            .with(FormField.PHONE, "１３８０４７２２７１６")
            .with(FormField.SETTLEMENT, "农业")
            .with(FormField.BANK, "信用社")
            .with(FormField.HOLDER, "白玉梅")
            .with(FormField.ACCOUNT, "6228 4800 1234 5678 903")
            .with(FormField.STAFF_RELATIVE, "false")
            .with(FormField.CAUSE, "两位老人无劳动能力，孙子在校。");
    return new ApplicationDraft(
        empty.caseId(),
        "",
        "",
        home,
        List.of(
            member("白玉梅", GRANDMOTHER, "本人", "弱"),
            member("陈根锁", GRANDFATHER, "配偶", "无"),
            member("陈佳和", GRANDSON, "孙子", "在校")),
        List.of(
            FormLine.EMPTY
                .with(FormField.NAME, "陈建国")
                .with(FormField.RELATION, "儿子")
                .with(FormField.OWED_TO, "白玉梅")
                .with(FormField.ABILITY, "有履行能力")
                .with(FormField.SUPPORT, "200")),
        List.of(
            FormLine.EMPTY
                .with(FormField.KIND, "经营净收入")
                .with(FormField.PERSON, "陈根锁")
                .with(FormField.AMOUNT, "6,000"),
            FormLine.EMPTY.with(FormField.KIND, "存款等金融资产").with(FormField.AMOUNT, "3000.50"),
            FormLine.EMPTY.with(FormField.KIND, "房屋").with(FormField.COUNT, "1")),
        PAPERS);
  }

  static FormLine member(String name, String number, String relation, String work) {
    return FormLine.EMPTY
        .with(FormField.NAME, name)
        .with(FormField.ID_NUMBER, number)
        .with(FormField.RELATION, relation)
        .with(FormField.WORK_ABILITY, work)
        .with(FormField.ETHNIC_GROUP, "汉族")
        .with(FormField.LIVES_TOGETHER, "true")
        .with(FormField.SIGNED, "true");
  }

  FormContext context(ApplicationDraft draft) {
    return contexts.of(store.actor(), draft);
  }

  List<Fault> faults(ApplicationDraft draft) {
    return new ApplicationCheck(reading).faults(draft, context(draft));
  }

  /** Place, level and code of every fault. */
  List<String> told(ApplicationDraft draft) {
    return faults(draft).stream()
        .map(f -> f.path() + " " + f.level() + " " + f.reason().code())
        .toList();
  }

  static ApplicationDraft with(ApplicationDraft draft, FieldPath path, String text) {
    FormLine household = draft.household();
    List<FormLine> members = new ArrayList<>(draft.members());
    List<FormLine> obligors = new ArrayList<>(draft.obligors());
    List<FormLine> money = new ArrayList<>(draft.money());
    if (path.part() == FormPart.HOUSEHOLD) {
      household = household.with(path.field(), text);
    } else {
      List<FormLine> lines =
          path.part() == FormPart.MEMBERS
              ? members
              : path.part() == FormPart.OBLIGORS ? obligors : money;
      while (lines.size() <= path.line()) {
        lines.add(FormLine.EMPTY);
      }
      lines.set(path.line(), lines.get(path.line()).with(path.field(), text));
    }
    return new ApplicationDraft(
        draft.caseId(),
        draft.caseNumber(),
        draft.householdCode(),
        household,
        members,
        obligors,
        money,
        draft.received());
  }

  static ApplicationDraft receiving(ApplicationDraft draft, Set<String> received) {
    return new ApplicationDraft(
        draft.caseId(),
        draft.caseNumber(),
        draft.householdCode(),
        draft.household(),
        draft.members(),
        draft.obligors(),
        draft.money(),
        received);
  }
}
