"""The guided entry: every path through it, and what it keeps and forgets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from branch_app.domain.card import Environment, Issuance, Pan
from branch_app.domain.errors import InvalidInput
from branch_app.domain.order import IssuanceRequest
from branch_app.domain.profile import NameSettings
from branch_app.flow.beginnings import correction, repeat
from branch_app.flow.guide import LINES, STEPS, Entry, Guide
from tests.support.bench import (
    CLASSIC,
    COUNTER_1,
    COUNTER_2,
    GOLD,
    TEST_PAN,
    make_order,
    make_profile,
)
from tests.support.clock import TurnedClock

GOLD_PAN = "5555555512345670"

ENTRIES = {
    Entry.GIVEN: "María José",
    Entry.SURNAME: "Müller-Łoś",
    Entry.CONSUMER: "consumer-77",
    Entry.PAN: "4000 0012 3456 7899",
    Entry.EXPIRY: "12/28",
}


@pytest.fixture
def guide() -> Guide:
    return Guide(make_profile(), TurnedClock())


def fill(guide: Guide, *without: Entry) -> Guide:
    for entry, text in ENTRIES.items():
        if entry not in without:
            guide.set(entry, text)
    return guide


def test_it_begins_with_what_is_known_and_says_what_is_missing(guide: Guide) -> None:
    assert guide.step is STEPS[0]
    assert guide.position == 0
    assert guide.product is CLASSIC
    assert guide.station is COUNTER_1
    assert not guide.started
    assert not guide.complete
    assert guide.missing() == (Entry.SURNAME, Entry.CONSUMER, Entry.PRINTED, Entry.ENCODED)
    assert guide.missing(STEPS[1]) == (Entry.PAN, Entry.EXPIRY)
    assert guide.missing(STEPS[2]) == ()


def test_what_this_computer_used_last_is_chosen_and_an_unknown_one_is_not() -> None:
    assert Guide(make_profile(), TurnedClock(), "KIOSK-PS-102").station is COUNTER_2
    assert Guide(make_profile(), TurnedClock(), "gone").station is COUNTER_1
    assert Guide(make_profile(), TurnedClock(), "", GOLD.id).product is GOLD
    assert Guide(make_profile(), TurnedClock(), "", "gone").product is CLASSIC


def test_next_goes_on_only_from_a_complete_page_and_back_always(guide: Guide) -> None:
    assert not guide.back()
    assert not guide.next()
    fill(guide, Entry.PAN)
    assert guide.next()
    assert guide.step is STEPS[1]
    assert not guide.next()
    guide.set(Entry.PAN, TEST_PAN)
    assert guide.next()
    assert guide.step is STEPS[2]
    assert not guide.next()
    assert guide.back()
    assert guide.back()
    assert not guide.back()
    assert guide.step is STEPS[0]
    assert guide.complete


@pytest.mark.parametrize("entry", list(ENTRIES))
def test_each_field_that_is_missing_stops_its_page_and_the_order(
    guide: Guide, entry: Entry
) -> None:
    fill(guide, entry)
    if entry is Entry.GIVEN:
        assert guide.complete  # a person may have one name
        return
    assert not guide.complete
    with pytest.raises(InvalidInput) as caught:
        guide.order()
    assert caught.value.title == guide.fault(entry)


def test_a_field_that_is_emptied_again_is_missing_again(guide: Guide) -> None:
    fill(guide)
    guide.set(Entry.CONSUMER, "")
    assert guide.missing() == (Entry.CONSUMER,)


def changes(guide: Guide, entry: Entry) -> dict[str, str]:
    rendering = guide.names.rendering(LINES[entry])
    return {c.written: c.printed for c in rendering.changes} if rendering else {}


def test_names_are_derived_and_each_change_is_told(guide: Guide) -> None:
    fill(guide)
    assert guide.text(Entry.PRINTED) == "MARIA JOSE MUELLER-LOS"
    assert guide.text(Entry.ENCODED) == "MUELLER-LOS/MARIA JOSE"
    told = {"Í": "I", "É": "E", "Ü": "UE", "Ł": "L", "Ś": "S"}
    assert changes(guide, Entry.PRINTED) == changes(guide, Entry.ENCODED) == told


def test_a_name_that_was_edited_by_hand_stays_until_it_is_taken_back(guide: Guide) -> None:
    fill(guide)
    guide.set(Entry.PRINTED, "M. J. MUELLER")
    guide.set(Entry.GIVEN, "Ana")
    assert guide.text(Entry.PRINTED) == "M. J. MUELLER"
    assert guide.text(Entry.ENCODED) == "MUELLER-LOS/ANA"
    assert changes(guide, Entry.PRINTED) == {}
    guide.take_back(Entry.PRINTED)
    assert guide.text(Entry.PRINTED) == "ANA MUELLER-LOS"
    guide.set(Entry.PRINTED, "M%")
    assert guide.missing() == (Entry.PRINTED,)


def test_letters_that_no_card_has_are_a_fault_of_their_field(guide: Guide) -> None:
    fill(guide)
    guide.set(Entry.SURNAME, "王")
    assert Entry.SURNAME in guide.missing()
    assert guide.text(Entry.PRINTED) == ""
    guide.set(Entry.SURNAME, "Miller")
    assert guide.complete


def test_the_language_of_a_name_decides_how_it_is_spelled(guide: Guide) -> None:
    fill(guide)
    assert guide.names.languages == ()
    guide.set(Entry.GIVEN, "Галина")
    guide.set(Entry.SURNAME, "Яценко")
    assert guide.text(Entry.PRINTED) == "GALINA IATSENKO"
    assert set(guide.names.languages) == {"be", "mk", "sr", "uk"}
    guide.set(Entry.LANGUAGE, "uk")
    assert guide.text(Entry.PRINTED) == "HALYNA YATSENKO"
    guide.reset()
    assert guide.text(Entry.LANGUAGE) == ""


def test_the_bank_says_which_language_names_are_in_and_how_letters_are_printed() -> None:
    settings = NameSettings("uk", {"": {"Ü": "U"}, "uk": {"Щ": "SC"}})
    guide = Guide(replace(make_profile(), names=settings), TurnedClock())
    guide.set(Entry.SURNAME, "Гащук Müller")
    assert guide.text(Entry.PRINTED) == "HASCUK MULLER"
    guide.reset()
    assert guide.text(Entry.LANGUAGE) == "uk"


def too_long(guide: Guide) -> Guide:
    fill(guide)
    guide.set(Entry.GIVEN, "Maximiliana Bartholomea")
    return guide


def test_a_form_that_the_teller_picks_stands_until_it_is_taken_back(guide: Guide) -> None:
    too_long(guide)
    whole = guide.text(Entry.PRINTED)
    forms = guide.shorter(Entry.PRINTED)
    assert [form.line.text for form in forms] == [
        "MAXIMILIANA B MUELLER-LOS", "MAXIMILIANA MUELLER-LOS", "M MUELLER-LOS",
        "MAXIMILIANA BARTHOLOMEA",
    ]  # fmt: skip
    guide.pick(Entry.PRINTED, forms[1])
    assert guide.line(Entry.PRINTED) == "MAXIMILIANA MUELLER-LOS"
    assert guide.missing() == (Entry.ENCODED,)
    guide.pick(Entry.ENCODED, guide.shorter(Entry.ENCODED)[0])
    assert guide.line(Entry.ENCODED) == "MUELLER-LOS/MAXIMILIANA B"
    assert guide.complete
    guide.take_back()
    assert guide.missing() == (Entry.ENCODED,)
    guide.take_back()
    assert guide.text(Entry.PRINTED) == whole
    guide.take_back()
    assert guide.text(Entry.PRINTED) == whole


def test_a_form_on_two_lines_fills_the_second_and_gives_it_back(guide: Guide) -> None:
    too_long(guide)
    guide.pick(Entry.PRINTED, guide.shorter(Entry.PRINTED)[-1])
    assert guide.line(Entry.PRINTED) == "MAXIMILIANA BARTHOLOMEA"
    assert guide.line(Entry.SECOND) == "MUELLER-LOS"
    guide.take_back()
    assert guide.line(Entry.SECOND) == ""


@pytest.mark.parametrize("second_line", [True, False])
def test_the_second_line_is_not_taken_from_a_company_or_a_card_that_has_none(
    *, second_line: bool
) -> None:
    profile = make_profile()
    product = replace(CLASSIC, second_line=second_line)
    guide = too_long(Guide(replace(profile, products=(product,)), TurnedClock()))
    if second_line:
        guide.set(Entry.SECOND, "ACME LTD")
    assert all(form.second is None for form in guide.shorter(Entry.PRINTED))


def test_a_form_is_given_up_when_the_names_change(guide: Guide) -> None:
    too_long(guide)
    guide.pick(Entry.PRINTED, guide.shorter(Entry.PRINTED)[0])
    guide.set(Entry.SURNAME, "Roe")
    assert guide.text(Entry.PRINTED) == "MAXIMILIANA BARTHOLOMEA ROE"
    assert guide.names.chosen == ()


def test_the_lines_that_are_shown_are_the_very_strings_that_are_ordered(guide: Guide) -> None:
    fill(guide)
    guide.set(Entry.PRINTED, "  MARIA  ")
    guide.set(Entry.SECOND, " ACME ")
    order = guide.order()
    assert order.name is guide.line(Entry.PRINTED)
    assert order.second_name is guide.line(Entry.SECOND)
    assert order.encoded_name is guide.line(Entry.ENCODED)


def test_a_name_that_is_too_long_is_never_cut(guide: Guide) -> None:
    fill(guide)
    guide.set(Entry.GIVEN, "Maximiliana Bartholomea")
    assert guide.text(Entry.PRINTED) == "MAXIMILIANA BARTHOLOMEA MUELLER-LOS"
    assert set(guide.missing()) == {Entry.PRINTED, Entry.ENCODED}


def test_the_card_number_is_nowhere_but_in_its_box(guide: Guide) -> None:
    seen: list[str] = []
    guide.changed.subscribe(lambda _: seen.append(repr(vars(guide))))
    fill(guide)
    guide.set(Entry.PAN, "4000001234567890")  # the check digit is wrong
    assert guide.text(Entry.PAN) == ""
    guide.set(Entry.PAN, TEST_PAN)
    order = guide.order()
    seen += [repr(vars(guide)), str(vars(guide)), repr(order), str(order), guide.text(Entry.PAN)]
    for text in seen:
        assert "400000123456" not in text.replace(" ", "")
        assert "4567890" not in text
    assert guide.text(Entry.PAN) == "•••• 7899"


def test_a_number_that_is_changed_to_a_bad_one_is_gone(guide: Guide) -> None:
    fill(guide)
    guide.set(Entry.PAN, TEST_PAN[:-1])
    assert guide.pan is None
    with pytest.raises(InvalidInput):
        guide.order()


def test_another_product_checks_number_name_and_expiry_anew(guide: Guide) -> None:
    fill(guide)
    guide.set(Entry.EXPIRY, "12/30")
    guide.set(Entry.PRODUCT, GOLD.id)
    assert guide.product is GOLD
    assert guide.pan is None
    assert guide.missing(STEPS[0]) == (Entry.PRINTED,)  # 22 letters, 21 fit
    assert guide.missing(STEPS[1]) == (Entry.PAN, Entry.EXPIRY)
    assert "Debit Gold" in guide.fault(Entry.EXPIRY)
    guide.set(Entry.PAN, GOLD_PAN)
    guide.set(Entry.PRODUCT, CLASSIC.id)
    assert guide.pan is None
    assert guide.missing(STEPS[0]) == ()


def test_a_fault_of_another_product_does_not_outlive_the_choice(guide: Guide) -> None:
    guide.set(Entry.PAN, GOLD_PAN)
    assert "Debit Classic" in guide.fault(Entry.PAN)
    guide.set(Entry.PRODUCT, GOLD.id)
    assert "Debit Classic" not in guide.fault(Entry.PAN)


def test_the_same_product_chosen_again_changes_nothing(guide: Guide) -> None:
    fill(guide)
    pan = guide.pan
    guide.set(Entry.PRODUCT, CLASSIC.id)
    assert guide.pan is pan


def test_what_is_shown_as_chosen_is_what_is_sent(guide: Guide) -> None:
    fill(guide)
    guide.set(Entry.PRODUCT, "UNKNOWN")
    guide.set(Entry.STATION, "UNKNOWN")
    assert guide.text(Entry.PRODUCT) == guide.order().product.id
    assert guide.text(Entry.STATION) == guide.order().station.id
    guide.set(Entry.STATION, COUNTER_2.id)
    assert guide.order().station is COUNTER_2


def test_a_reason_that_d1_does_not_know_is_a_fault(guide: Guide) -> None:
    fill(guide)
    guide.set(Entry.ISSUANCE, "GIFT")
    assert guide.missing(STEPS[1]) == (Entry.ISSUANCE,)
    guide.set(Entry.ISSUANCE, Issuance.RENEWAL.value)
    assert guide.order().issuance is Issuance.RENEWAL


def test_the_order_says_what_the_fields_say(guide: Guide) -> None:
    fill(guide)
    guide.set(Entry.SECOND, "  ACME LTD. ")
    guide.set(Entry.CARD_ID, " C-1 ")
    order = guide.order()
    assert order.card_id == "C-1"
    assert order.consumer_id == "consumer-77"
    assert order.name == "MARIA JOSE MUELLER-LOS"
    assert order.second_name == "ACME LTD."
    assert order.encoded_name == "MUELLER-LOS/MARIA JOSE"
    assert order.pan.reveal() == TEST_PAN
    assert (order.expiry.year, order.expiry.month) == (2028, 12)
    assert guide.expiry_face() == "12/28"


def test_one_entry_is_one_request_however_often_it_is_asked_for(guide: Guide) -> None:
    fill(guide)
    first = guide.order()
    guide.back()
    guide.set(Entry.GIVEN, "Ana")
    second = guide.order()
    assert (first.request_id, first.card_id) == (second.request_id, second.card_id)
    guide.reset()
    fill(guide)
    third = guide.order()
    assert third.request_id != first.request_id
    assert third.card_id != first.card_id


def test_an_expiry_that_has_passed_while_it_stood_there_is_not_ordered() -> None:
    clock = TurnedClock()
    guide = fill(Guide(make_profile(), clock))
    guide.set(Entry.EXPIRY, "03/26")
    assert guide.complete
    clock.suspend(40 * 86400)
    with pytest.raises(InvalidInput, match="past"):
        guide.order()


def test_reset_forgets_the_person_and_keeps_product_and_station(guide: Guide) -> None:
    fill(guide)
    guide.set(Entry.PRODUCT, GOLD.id)
    guide.set(Entry.STATION, COUNTER_2.id)
    guide.set(Entry.PAN, GOLD_PAN)
    guide.set(Entry.PRINTED, "SOMEBODY ELSE")
    guide.next()
    guide.reset()
    assert guide.position == 0
    assert guide.pan is None
    assert guide.names.chosen == ()
    assert not guide.started
    assert guide.product is GOLD
    assert guide.station is COUNTER_2
    left = repr(vars(guide))
    for text in ("SOMEBODY", "ller", "consumer-77", "5670", "12/28", "Mar"):
        assert text not in left
    guide.set(Entry.SURNAME, "Roe")
    assert guide.text(Entry.PRINTED) == "ROE"


@pytest.mark.parametrize(
    "entry", [Entry.GIVEN, Entry.CONSUMER, Entry.SECOND, Entry.EXPIRY, Entry.PRINTED, Entry.ENCODED]
)
def test_what_discarding_would_lose_counts_as_started(guide: Guide, entry: Entry) -> None:
    guide.set(entry, "x")
    assert guide.started


def test_a_correction_begins_with_what_is_known_and_no_card_data(guide: Guide) -> None:
    fill(guide)
    earlier = IssuanceRequest.prepared(make_order(), teller="t", at=TurnedClock().now())
    guide.begin(correction(earlier))
    assert guide.follows == earlier.request_id
    assert guide.text(Entry.PRINTED) == earlier.name
    assert guide.text(Entry.CONSUMER) == earlier.consumer_id
    assert guide.text(Entry.ISSUANCE) == earlier.issuance.value
    assert guide.text(Entry.CARD_ID) not in {"", earlier.card_id}
    assert guide.pan is None
    assert guide.text(Entry.EXPIRY) == ""
    assert guide.started
    assert guide.missing(STEPS[0]) == ()
    assert guide.missing(STEPS[1]) == (Entry.PAN, Entry.EXPIRY)
    guide.set(Entry.SURNAME, "de la Cruz")
    guide.set(Entry.GIVEN, "María")
    assert guide.text(Entry.PRINTED) == earlier.name
    assert guide.text(Entry.ENCODED) == earlier.encoded_name
    guide.set(Entry.PAN, TEST_PAN)
    guide.set(Entry.EXPIRY, "12/28")
    order = guide.order()
    assert order.request_id != earlier.request_id
    guide.reset()
    assert guide.follows == ""


@pytest.mark.parametrize("issuance", [Issuance.REPLACEMENT, Issuance.RENEWAL])
def test_a_repeat_asks_for_number_and_expiry_alone(guide: Guide, issuance: Issuance) -> None:
    earlier = IssuanceRequest.prepared(make_order(), teller="t", at=TurnedClock().now())
    guide.set(Entry.PRODUCT, GOLD.id)
    guide.set(Entry.STATION, COUNTER_2.id)
    guide.begin(repeat(earlier, issuance))
    assert guide.step is STEPS[1]
    assert guide.missing() == (Entry.PAN, Entry.EXPIRY)
    assert guide.follows == earlier.request_id
    guide.set(Entry.PAN, TEST_PAN)
    guide.set(Entry.EXPIRY, "12/28")
    order = guide.order()
    assert order.issuance is issuance
    assert (order.product, order.station) == (CLASSIC, COUNTER_1)
    assert (order.name, order.encoded_name) == (earlier.name, earlier.encoded_name)
    assert order.consumer_id == earlier.consumer_id
    assert order.card_id != earlier.card_id


def test_a_repeat_that_cannot_stand_as_it_is_begins_where_something_is_missing(
    guide: Guide,
) -> None:
    earlier = IssuanceRequest.prepared(make_order(), teller="t", at=TurnedClock().now())
    long_ago = replace(earlier, product_id="GONE", name="MARIA DE LA CRUZ " * 2)
    guide.begin(repeat(long_ago, Issuance.RENEWAL))
    assert guide.product is CLASSIC
    assert guide.step is STEPS[0]
    assert guide.missing() == (Entry.PRINTED,)


def test_in_training_only_a_test_number_is_taken_and_in_production_none() -> None:
    training = fill(Guide(make_profile(Environment.TRAINING), TurnedClock()))
    assert isinstance(training.pan, Pan)
    production = fill(Guide(make_profile(Environment.PRODUCTION), TurnedClock()))
    assert production.pan is None
    assert "test number" in production.fault(Entry.PAN)
