<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="en">
    <context>
        <name>bcklaviyo</name>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>{n} need attention</source>
            <translation>
                <numerusform>1 needs attention</numerusform>
                <numerusform>{n} need attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>{n} will be tried again at the next sync.</source>
            <translation>
                <numerusform>It will be tried again at the next sync.</numerusform>
                <numerusform>{n} will be tried again at the next sync.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>{n} ignored.</source>
            <translation>
                <numerusform>1 ignored.</numerusform>
                <numerusform>{n} ignored.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>{n} orders explain it.</source>
            <translation>
                <numerusform>One order explains it.</numerusform>
                <numerusform>{n} orders explain it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>The time zones differ. {n} orders explain it.</source>
            <translation>
                <numerusform>The time zones differ. One order explains it.</numerusform>
                <numerusform>The time zones differ. {n} orders explain it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>{n} days differ.</source>
            <translation>
                <numerusform>1 day differs.</numerusform>
                <numerusform>{n} days differ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>{n} events</source>
            <translation>
                <numerusform>1 event</numerusform>
                <numerusform>{n} events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>&amp;Send all {n} events…</source>
            <translation>
                <numerusform>&amp;Send 1 event…</numerusform>
                <numerusform>&amp;Send all {n} events…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Send {n} events to Klaviyo now?</source>
            <translation>
                <numerusform>Send 1 event to Klaviyo now?</numerusform>
                <numerusform>Send {n} events to Klaviyo now?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>&amp;Send the missing ones ({n})…</source>
            <translation>
                <numerusform>&amp;Send the missing ones ({n})…</numerusform>
                <numerusform>&amp;Send the missing ones ({n})…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>{n} orders</source>
            <translation>
                <numerusform>1 order</numerusform>
                <numerusform>{n} orders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>{n} orders differ</source>
            <translation>
                <numerusform>1 order differs</numerusform>
                <numerusform>{n} orders differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>Send {n} orders to Klaviyo</source>
            <translation>
                <numerusform>Send 1 order to Klaviyo</numerusform>
                <numerusform>Send {n} orders to Klaviyo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Both sides agree on all {n} days.</source>
            <translation>
                <numerusform>Both sides agree.</numerusform>
                <numerusform>Both sides agree on all {n} days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Every day adds up, and yet {n} orders differ.</source>
            <translation>
                <numerusform>Every day adds up, and yet 1 order differs.</numerusform>
                <numerusform>Every day adds up, and yet {n} orders differ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{n} orders were sent to Klaviyo.</source>
            <translation>
                <numerusform>1 order was sent to Klaviyo.</numerusform>
                <numerusform>{n} orders were sent to Klaviyo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} addresses added.</source>
            <translation>
                <numerusform>1 address added.</numerusform>
                <numerusform>{n} addresses added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} were on the list already.</source>
            <translation>
                <numerusform>1 was on the list already.</numerusform>
                <numerusform>{n} were on the list already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} addresses taken off the list.</source>
            <translation>
                <numerusform>1 address taken off the list.</numerusform>
                <numerusform>{n} addresses taken off the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} are no email addresses:</source>
            <translation>
                <numerusform>1 is no email address:</numerusform>
                <numerusform>{n} are no email addresses:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/shell/desk_window.py" />
            <source>{n} new differences between your store and Klaviyo.</source>
            <translation>
                <numerusform>1 new difference between your store and Klaviyo.</numerusform>
                <numerusform>{n} new differences between your store and Klaviyo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/shell/notices.py" />
            <source>{n} need attention: they could not be sent.</source>
            <translation>
                <numerusform>1 needs attention: it could not be sent.</numerusform>
                <numerusform>{n} need attention: they could not be sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/shell/run_strip.py" />
            <source>{n} profiles</source>
            <translation>
                <numerusform>{n} profile</numerusform>
                <numerusform>{n} profiles</numerusform>
            </translation>
        </message>
    </context>
</TS>
