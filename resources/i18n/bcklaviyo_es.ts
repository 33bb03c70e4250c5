<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="es">
    <context>
        <name>bcklaviyo</name>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/client.py" />
            <source>A store hash is made of letters and digits: the part after /stores/ in the API path.</source>
            <translation>Un store hash se compone de letras y cifras: la parte después de /stores/ en la ruta de la API.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/client.py" />
            <source>BigCommerce knows no store with this hash.</source>
            <translation>BigCommerce no conoce ninguna tienda con este hash.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/client.py" />
            <source>no time</source>
            <translation>ninguna hora</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/client.py" />
            <source>BigCommerce does not give {n} orders at once.</source>
            <translation>BigCommerce no entrega {n} pedidos de una vez.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/client.py" />
            <source>status {status}: {excerpt}</source>
            <translation>estado {status}: {excerpt}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/decode.py" />
            <source>The store is not described.</source>
            <translation>La tienda no está descrita.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/decode.py" />
            <source>Missing: without it no day can be told from the next</source>
            <translation>Falta: sin ella no se distinguen los días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/decode.py" />
            <source>Not a date</source>
            <translation>No es una fecha</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/lists.py" />
            <source>a page that brings nothing new</source>
            <translation>una página que no trae nada nuevo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>One record was expected.</source>
            <translation>Se esperaba un solo registro.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>A list was expected.</source>
            <translation>Se esperaba una lista.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>The answer is not JSON.</source>
            <translation>La respuesta no es JSON.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>{n} of {n2} records are broken; the first: {problem}</source>
            <translation>{n} de {n2} registros están dañados; el primero: {problem}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>Not an object</source>
            <translation>No es un objeto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>Not an amount of money</source>
            <translation>No es un importe</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/permissions.py" />
            <source>it cannot read the store's name, time zone and currency</source>
            <translation>no puede leer el nombre, la zona horaria y la moneda de la tienda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/permissions.py" />
            <source>it cannot read orders and refunds</source>
            <translation>no puede leer pedidos ni reembolsos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/permissions.py" />
            <source>it cannot read customers and their groups</source>
            <translation>no puede leer clientes ni sus grupos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/permissions.py" />
            <source>it cannot read products and categories</source>
            <translation>no puede leer productos ni categorías</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/permissions.py" />
            <source>{purpose} (it may not do anything here: perhaps the store hash is another store's)</source>
            <translation>{purpose} (puede que aquí no tenga ningún permiso: quizá el store hash es de otra tienda)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/withheld.py" />
            <source>every list that holds it is answered with an error</source>
            <translation>toda lista que lo contiene se responde con un error</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Something went wrong</source>
            <translation>Algo ha salido mal</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Try again. If it happens again, save the diagnostics and ask for help.</source>
            <translation>Inténtelo de nuevo. Si vuelve a ocurrir, guarde los datos de diagnóstico y pida ayuda.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Your help is needed</source>
            <translation>Hace falta su ayuda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Check the settings of this connection.</source>
            <translation>Revise los ajustes de esta conexión.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>That does not work</source>
            <translation>Así no funciona</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Check what you typed.</source>
            <translation>Revise lo que ha escrito.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>A key was not accepted</source>
            <translation>No se aceptó una clave</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Make a new key, and replace the old one in this connection.</source>
            <translation>Cree una clave nueva y reemplace la anterior en esta conexión.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>A permission is missing</source>
            <translation>Falta un permiso</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Make a new key that has this permission, and replace the old one in this connection.</source>
            <translation>Cree una clave nueva que tenga este permiso y reemplace la anterior en esta conexión.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Check the internet connection and try again later. Nothing that was done is lost.</source>
            <translation>Revise la conexión a internet e inténtelo más tarde. No se pierde nada de lo hecho.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Gave up waiting</source>
            <translation>Se dejó de esperar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Klaviyo does not show the events</source>
            <translation>Klaviyo no muestra los eventos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>An answer was lost</source>
            <translation>Se perdió una respuesta</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>The page is too big</source>
            <translation>La página es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Not accepted</source>
            <translation>No aceptado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>An answer that cannot be understood</source>
            <translation>Una respuesta que no se entiende</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Nothing that was done is lost. Look for a newer version of this program, or ask for help.</source>
            <translation>No se pierde nada de lo hecho. Busque una versión más nueva de este programa o pida ayuda.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>{endpoint}, field {field}: {problem}</source>
            <translation>{endpoint}, campo {field}: {problem}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>{endpoint}: {problem}</source>
            <translation>{endpoint}: {problem}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>The program's memory cannot be used</source>
            <translation>La memoria del programa no se puede usar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>A file cannot be written</source>
            <translation>No se puede escribir un archivo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Choose another place.</source>
            <translation>Elija otro lugar.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Another run is under way</source>
            <translation>Hay otra ejecución en curso</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Wait until it ends, or stop it.</source>
            <translation>Espere a que termine o deténgala.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Orders would be counted twice</source>
            <translation>Los pedidos se contarían dos veces</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Stopped. What was done is kept, and the next run goes on from here.</source>
            <translation>Detenido. Lo hecho se conserva y la próxima ejecución continúa desde aquí.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Start again at any time: it goes on from here.</source>
            <translation>Empiece de nuevo cuando quiera: continúa desde aquí.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/progress_texts.py" />
            <source>{what}: {n}</source>
            <translation>{what}: {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/progress_texts.py" />
            <source>{what}: {n} of {total}</source>
            <translation>{what}: {n} de {total}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/reader.py" />
            <source>The rows could not be read because of a mistake in this program.</source>
            <translation>No se pudieron leer las filas por un error de este programa.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/run_controller.py" />
            <source>The program made a mistake</source>
            <translation>El programa ha cometido un error</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/run_controller.py" />
            <source>What was done is kept. Start again; if it happens again, send us the report.</source>
            <translation>Lo hecho se conserva. Empiece de nuevo; si vuelve a ocurrir, envíenos el informe.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/run_controller.py" />
            <source>The run ended because of a mistake in this program.</source>
            <translation>La ejecución terminó por un error de este programa.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Paused until {time}</source>
            <translation>En pausa hasta {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Next sync {time}</source>
            <translation>Próxima sincronización {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Next sync when the network is back</source>
            <translation>Próxima sincronización cuando vuelva la red</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Syncs wait until this is mended</source>
            <translation>Las sincronizaciones esperan a que se arregle</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Next sync now</source>
            <translation>Próxima sincronización ahora</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Catching up on a missed sync…</source>
            <translation>Recuperando una sincronización perdida…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>{name}: {what}…</source>
            <translation>{name}: {what}…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>A run outside this window works with this store</source>
            <translation>Una ejecución fuera de esta ventana trabaja con esta tienda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>A key needs your attention</source>
            <translation>Una clave requiere su atención</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>No answer from the accounts</source>
            <translation>Sin respuesta de las cuentas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Only checking: nothing is sent</source>
            <translation>Solo comprobación: no se envía nada</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>A part of your order history is in Klaviyo</source>
            <translation>Parte de su historial de pedidos está en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Nothing has been sent yet</source>
            <translation>Aún no se ha enviado nada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>{n} need attention</source>
            <translation>
                <numerusform>1 por revisar</numerusform>
                <numerusform>{n} por revisar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>A missed sync was caught up {time} · {attention}</source>
            <translation>Se recuperó una sincronización perdida {time} · {attention}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Last sync {time} · {attention}</source>
            <translation>Última sincronización {time} · {attention}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Up to date · a missed sync was caught up {time}</source>
            <translation>Al día · se recuperó una sincronización perdida {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Up to date · last sync {time}</source>
            <translation>Al día · última sincronización {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>times of {zone}</source>
            <translation>horas de {zone}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Demo</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/banner.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>Try a&amp;gain</source>
            <translation>Rei&amp;ntentar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>&amp;Ignore</source>
            <translation>&amp;Ignorar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>Open in BigCommerce</source>
            <translation>Abrir en BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>See the order</source>
            <translation>Ver el pedido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>&amp;Bring back</source>
            <translation>Rec&amp;uperar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>{n} selected</source>
            <translation>{n} seleccionados</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>Select a row</source>
            <translation>Seleccione una fila</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>It is explained here.</source>
            <translation>Aquí se explica.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>Since {time} · {state}</source>
            <translation>Desde {time} · {state}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>Kept out of Klaviyo: {n}, the number in the sidebar</source>
            <translation>Fuera de Klaviyo: {n}, el número de la barra lateral</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>In Klaviyo, less a part: {n}</source>
            <translation>En Klaviyo, salvo una parte: {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>Try again: {what}</source>
            <translation>Reintentar: {what}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>Ignore</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>Ignore: {what}</source>
            <translation>Ignorar: {what}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>No email address</source>
            <translation>Sin dirección de correo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Email not valid</source>
            <translation>Correo no válido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Test address</source>
            <translation>Dirección de prueba</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Phone left out</source>
            <translation>Teléfono omitido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Cannot be read</source>
            <translation>No se puede leer</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Event refused</source>
            <translation>Evento rechazado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Never appeared</source>
            <translation>Nunca apareció</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Profile refused</source>
            <translation>Perfil rechazado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Two profiles</source>
            <translation>Dos perfiles</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Email shared</source>
            <translation>Correo compartido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Add an email address to the order or the customer in BigCommerce, then try again.</source>
            <translation>Añada en BigCommerce el correo del pedido o del cliente y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Correct the email address in BigCommerce, then try again.</source>
            <translation>Corrija el correo en BigCommerce y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Klaviyo records nothing for test addresses: ignore them, or correct a real one.</source>
            <translation>Klaviyo no registra nada para direcciones de prueba: ignórelas o corrija una real.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>All else was sent. Correct the phone number in BigCommerce, or ignore it.</source>
            <translation>Todo lo demás se envió. Corrija el teléfono en BigCommerce o ignórelo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Open the record in BigCommerce and save it again, then try again.</source>
            <translation>Abra el registro en BigCommerce, guárdelo de nuevo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Correct in BigCommerce what Klaviyo names, then try again.</source>
            <translation>Corrija en BigCommerce lo que indica Klaviyo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Klaviyo took these events and never showed them: try again.</source>
            <translation>Klaviyo aceptó estos eventos y nunca los mostró: vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>If both profiles are one person, merge them in Klaviyo.</source>
            <translation>Si ambos perfiles son la misma persona, combínelos en Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>All was sent by the email. If they are one person, keep one of the accounts.</source>
            <translation>Todo se envió con el correo. Si son una persona, conserve una de las cuentas.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Look at each of them in the list.</source>
            <translation>Revise cada uno en la lista.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Customer {id}</source>
            <translation>Cliente {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>{metric}, order {order}</source>
            <translation>{metric}, pedido {order}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Order {order}</source>
            <translation>Pedido {order}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Tried again at the next sync</source>
            <translation>Se reintentará en la próxima sincronización</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Ignored</source>
            <translation>Ignorado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/lists.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/lists.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/lists.py" />
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/lists.py" />
            <source>State</source>
            <translation>Situación</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Needs attention</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>&amp;Export CSV…</source>
            <translation>&amp;Exportar CSV…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Search order, reason, advice…</source>
            <translation>Buscar pedido, motivo, consejo…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Which</source>
            <translation>Cuáles</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>What needs attention</source>
            <translation>Lo que hay que revisar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>{n} listed</source>
            <translation>{n} en la lista</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Nothing matches</source>
            <translation>Nada coincide</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>No issue fits this filter.</source>
            <translation>Ningún asunto coincide con este filtro.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Show all that are open</source>
            <translation>Mostrar todos los abiertos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Nothing needs attention</source>
            <translation>Nada por revisar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Everything that was read went through. What does not will be listed here, with what to do.</source>
            <translation>Todo lo leído pasó. Lo que no pase aparecerá aquí, con lo que hay que hacer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>{n} will be tried again at the next sync.</source>
            <translation>
                <numerusform>Se reintentará en la próxima sincronización.</numerusform>
                <numerusform>{n} se reintentarán en la próxima sincronización.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>&amp;Sync now</source>
            <translation>&amp;Sincronizar ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>{n} ignored.</source>
            <translation>
                <numerusform>1 ignorado.</numerusform>
                <numerusform>{n} ignorados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>A run is under way. Please do this when it has ended.</source>
            <translation>Hay una ejecución en curso. Hágalo cuando haya terminado.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Export what needs attention</source>
            <translation>Exportar lo que hay que revisar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Order history</source>
            <translation>Historial de pedidos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Sync</source>
            <translation>Sincronización</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Sending again</source>
            <translation>Nuevo envío</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Completed</source>
            <translation>Completada</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Under way</source>
            <translation>En curso</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Orders read</source>
            <translation>Pedidos leídos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Customers read</source>
            <translation>Clientes leídos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Profiles</source>
            <translation>Perfiles</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Requests</source>
            <translation>Peticiones</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>{bigcommerce} to BigCommerce, {klaviyo} to Klaviyo</source>
            <translation>{bigcommerce} a BigCommerce, {klaviyo} a Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>{n} sent</source>
            <translation>{n} enviados</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>{n} sent before</source>
            <translation>{n} enviados antes</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Events sent</source>
            <translation>Eventos enviados</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Nothing here</source>
            <translation>Nada aquí</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>No event that was sent fits this filter.</source>
            <translation>Ningún evento enviado coincide con este filtro.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Search order…</source>
            <translation>Buscar pedido…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Metric</source>
            <translation>Métrica</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>All metrics</source>
            <translation>Todas las métricas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Run</source>
            <translation>Ejecución</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Run {id} only · show &amp;all</source>
            <translation>Solo ejecución {id} · mostr&amp;ar todo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Save &amp;diagnostics…</source>
            <translation>Guardar &amp;diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Runs, or everything sent</source>
            <translation>Ejecuciones o todo lo enviado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>R&amp;uns</source>
            <translation>&amp;Ejecuciones</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>E&amp;verything sent</source>
            <translation>&amp;Todo lo enviado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>No run yet</source>
            <translation>Aún no hay ejecuciones</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Every run that sends something will be listed here, with what it did and its log.</source>
            <translation>Cada ejecución que envíe algo aparecerá aquí, con lo que hizo y su registro.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Saved as {file}. Keys, emails and phone numbers are masked in it.</source>
            <translation>Guardado como {file}. Las claves, los correos y los teléfonos están ocultos en él.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>See what it sent</source>
            <translation>Ver lo que envió</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>See what needs attention</source>
            <translation>Ver lo que hay que revisar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>What the run did, or its log</source>
            <translation>Lo que hizo la ejecución, o su registro</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>What it did</source>
            <translation>Lo que hizo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>What the run did</source>
            <translation>Lo que hizo la ejecución</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Log of the run</source>
            <translation>Registro de la ejecución</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Took</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Attention</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Select a run</source>
            <translation>Seleccione una ejecución</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>What it did and its log are shown here.</source>
            <translation>Aquí se muestra lo que hizo y su registro.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>{run} · {outcome}</source>
            <translation>{run} · {outcome}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Run {id} · {started} to {ended}</source>
            <translation>Ejecución {id} · {started} a {ended}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Nothing of this run stands in the log, or not any more.</source>
            <translation>El registro no tiene nada de esta ejecución, o ya no.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Save diagnostics</source>
            <translation>Guardar diagnóstico</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Archives (*.zip)</source>
            <translation>Archivos (*.zip)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>plan {name}</source>
            <translation>plan {name}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>nobody else sends orders</source>
            <translation>nadie más envía pedidos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>A run outside this window works with this store.</source>
            <translation>Una ejecución fuera de esta ventana trabaja con esta tienda.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Two at once would be in each other's way. The next sync here waits for its end.</source>
            <translation>Dos a la vez se estorbarían. La próxima sincronización de aquí espera a que termine.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Look again</source>
            <translation>Mirar de nuevo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>On {n} of the last {days} days both sides differ.</source>
            <translation>En {n} de los últimos {days} días difieren ambos lados.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>{n} orders explain it.</source>
            <translation>
                <numerusform>Un pedido lo explica.</numerusform>
                <numerusform>{n} pedidos lo explican.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>The time zones differ. {n} orders explain it.</source>
            <translation>
                <numerusform>Las zonas horarias difieren. Un pedido lo explica.</numerusform>
                <numerusform>Las zonas horarias difieren. {n} pedidos lo explican.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>S&amp;ee why</source>
            <translation>Ver por &amp;qué</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Your time zones differ.</source>
            <translation>Sus zonas horarias son distintas.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Your currencies differ.</source>
            <translation>Sus monedas son distintas.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>See &amp;which days differ</source>
            <translation>Ver qué días di&amp;fieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>&amp;Replace the keys…</source>
            <translation>Reemplazar &amp;claves…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>That is why this program only checks your numbers, and sends nothing.</source>
            <translation>Por eso este programa solo comprueba sus cifras y no envía nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Klaviyo gets your orders from elsewhere.</source>
            <translation>Klaviyo recibe sus pedidos de otro sitio.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>You chose to send all the same: reports that add up both count those orders twice.</source>
            <translation>Usted eligió enviar de todos modos: los informes que suman ambos cuentan esos pedidos dos veces.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Others send orders to this account too.</source>
            <translation>Otros también envían pedidos a esta cuenta.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Orders would be counted twice.</source>
            <translation>Los pedidos se contarían dos veces.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Only check my numbers</source>
            <translation>Solo comprobar mis cifras</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Looking…</source>
            <translation>Mirando…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>No key</source>
            <translation>Sin clave</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Key not accepted</source>
            <translation>Clave no aceptada</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Permission missing</source>
            <translation>Falta un permiso</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Connected</source>
            <translation>Conectada</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/days_plot.py" />
            <source>Orders and events of the last 30 days</source>
            <translation>Pedidos y eventos de los últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/days_plot.py" />
            <source>{orders} in BigCommerce, {events} sent to Klaviyo</source>
            <translation>{orders} en BigCommerce, {events} enviados a Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/days_plot.py" />
            <source>{day}: {orders}, {events} sent to Klaviyo</source>
            <translation>{day}: {orders}, {events} enviados a Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Send my orders after all…</source>
            <translation>Enviar mis pedidos después de todo…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;See what would be sent</source>
            <translation>Ver &amp;lo que se enviaría</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;Compare now</source>
            <translation>&amp;Comparar ahora</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Compare every &amp;day, and tell me of a new difference</source>
            <translation>Comparar cada &amp;día y avisarme de una diferencia nueva</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Only checking your numbers</source>
            <translation>Solo se comprueban sus cifras</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Nothing is sent to Klaviyo from here. Both sides are read and compared.</source>
            <translation>Desde aquí no se envía nada a Klaviyo. Se leen y comparan ambos lados.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Others send your orders to Klaviyo already</source>
            <translation>Otros ya envían sus pedidos a Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Sent from here too, every order would be counted twice. Both sides can be read and compared without sending anything.</source>
            <translation>Enviado también desde aquí, cada pedido se contaría dos veces. Ambos lados pueden leerse y compararse sin enviar nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Your order history is in Klaviyo</source>
            <translation>Su historial de pedidos está en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>What was sent so far, since this store was connected:</source>
            <translation>Lo enviado desde que se conectó esta tienda:</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>The next start goes on where the last one ended. Nothing is sent twice.</source>
            <translation>El próximo inicio continúa donde terminó el último. Nada se envía dos veces.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;Go on with my order history</source>
            <translation>&amp;Continuar con mi historial</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>The rest of your history can be sent later; nothing is sent twice.</source>
            <translation>El resto de su historial puede enviarse más tarde; nada se envía dos veces.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;Backfill the rest…</source>
            <translation>&amp;Enviar el resto…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Your order history is not in Klaviyo yet</source>
            <translation>Su historial de pedidos aún no está en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;Backfill my order history</source>
            <translation>&amp;Enviar mi historial de pedidos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>They were not compared yet.</source>
            <translation>Aún no se han comparado.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Compared {time}: both agree.</source>
            <translation>Comparado {time}: ambos coinciden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>{n} days differ.</source>
            <translation>
                <numerusform>1 día difiere.</numerusform>
                <numerusform>{n} días difieren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Compared {time}: {found}</source>
            <translation>Comparado {time}: {found}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Send my orders</source>
            <translation>Enviar mis pedidos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Send your orders from here too?</source>
            <translation>¿Enviar sus pedidos también desde aquí?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>If Klaviyo's own BigCommerce integration or another app sends orders to this account, every order is counted twice from then on. Switch the other one off first.</source>
            <translation>Si la integración de BigCommerce propia de Klaviyo u otra aplicación envía pedidos a esta cuenta, desde entonces cada pedido se cuenta dos veces. Desactive antes la otra.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Send from here, knowing this</source>
            <translation>Enviar desde aquí, sabiéndolo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Go on only checking</source>
            <translation>Seguir solo comprobando</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>One click sends every order, customer and refund of your store. Flows stay quiet, and you can stop at any time.</source>
            <translation>Un clic envía todos los pedidos, clientes y reembolsos de su tienda. Los flows no se activan y puede detenerlo cuando quiera.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>One click sends {events} events and {profiles} profiles. Flows stay quiet, and you can stop at any time.</source>
            <translation>Un clic envía {events} eventos y {profiles} perfiles. Los flows no se activan y puede detenerlo cuando quiera.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>&amp;Stop</source>
            <translation>De&amp;tener</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>To send</source>
            <translation>Por enviar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>Profiles to send</source>
            <translation>Perfiles por enviar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>to come</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>Flows stay quiet: these events are marked as history. You can stop at any time; the next start goes on from here.</source>
            <translation>Los flows no se activan: estos eventos van marcados como historial. Puede detenerlo cuando quiera; el próximo inicio continúa desde aquí.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>Everything is read and counted. Nothing is sent.</source>
            <translation>Todo se lee y se cuenta. No se envía nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>You can stop at any time; the next sync goes on from here.</source>
            <translation>Puede detenerlo cuando quiera; la próxima sincronización continúa desde aquí.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>{n} events</source>
            <translation>
                <numerusform>1 evento</numerusform>
                <numerusform>{n} eventos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>{n} of {total}</source>
            <translation>{n} de {total}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>{words} · done</source>
            <translation>{words} · listo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>{words} · {rate} a second</source>
            <translation>{words} · {rate} por segundo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>Stopping: what is under way is brought to its end.</source>
            <translation>Deteniendo: se termina lo que está en curso.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>Looking at both accounts…</source>
            <translation>Mirando ambas cuentas…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>S&amp;ync now</source>
            <translation>S&amp;incronizar ahora</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>BigCommerce</source>
            <translation>BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>Klaviyo</source>
            <translation>Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>Orders read from BigCommerce</source>
            <translation>Pedidos leídos de BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>Placed Order in Klaviyo</source>
            <translation>Placed Order en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/counting.py" />
            <source>Counting</source>
            <translation>Contando</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/counting.py" />
            <source>Nothing is sent</source>
            <translation>No se envía nada</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>It is shown here as Klaviyo will show it, with its order.</source>
            <translation>Aquí se muestra como la mostrará Klaviyo, con su pedido.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Reading order {order}…</source>
            <translation>Leyendo el pedido {order}…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Ways to look at it</source>
            <translation>Formas de verlo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>In Klaviyo</source>
            <translation>En Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Receipt</source>
            <translation>Recibo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Raw</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>As Klaviyo shows it</source>
            <translation>En Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>The order</source>
            <translation>El pedido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>BigCommerce's fields</source>
            <translation>Campos de BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>As it is sent</source>
            <translation>Tal como se envía</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>The order has changed since the preview: it does not make this event any more.</source>
            <translation>El pedido cambió desde la vista previa: ya no produce este evento.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Starts flows</source>
            <translation>Inicia flows</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>no (history)</source>
            <translation>no (historial)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>id {id}</source>
            <translation>id {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/filters.py" />
            <source>Search email, #order, product…</source>
            <translation>Buscar correo, #pedido, producto…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/filters.py" />
            <source>Events, or profiles</source>
            <translation>Eventos o perfiles</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/filters.py" />
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/filters.py" />
            <source>Events {n}</source>
            <translation>Eventos {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/filters.py" />
            <source>Profiles {n}</source>
            <translation>Perfiles {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/lists.py" />
            <source>Product</source>
            <translation>Producto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/lists.py" />
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/lists.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/lists.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/lists.py" />
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>New since your history was sent. Counted {time}.</source>
            <translation>Nuevo desde que se envió su historial. Contado {time}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Counted {time}. Some has been sent since.</source>
            <translation>Contado {time}. Desde entonces se ha enviado algo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Counted {time}. Nothing has been sent.</source>
            <translation>Contado {time}. No se ha enviado nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>&amp;Send the rest…</source>
            <translation>&amp;Enviar el resto…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>&amp;Send all {n} events…</source>
            <translation>
                <numerusform>&amp;Enviar 1 evento…</numerusform>
                <numerusform>&amp;Enviar los {n} eventos…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>This connection only checks your numbers: nothing is sent.</source>
            <translation>Esta conexión solo comprueba sus cifras: no se envía nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Others send your orders to Klaviyo already: Overview asks what to do.</source>
            <translation>Otros ya envían sus pedidos a Klaviyo: Resumen pregunta qué hacer.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Nothing counted yet</source>
            <translation>Aún no se ha contado nada</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>See every event and profile that would be sent, before anything is.</source>
            <translation>Vea cada evento y cada perfil que se enviaría, antes de enviar nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>&amp;Count what would be sent</source>
            <translation>Co&amp;ntar lo que se enviaría</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>See what is new in your store since then, before it is sent.</source>
            <translation>Vea lo nuevo de su tienda desde entonces, antes de que se envíe.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>&amp;Count what is new</source>
            <translation>Contar lo &amp;nuevo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Nothing is new</source>
            <translation>No hay nada nuevo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Counted {time}: all that is to be sent is in Klaviyo.</source>
            <translation>Contado {time}: todo lo que hay que enviar está en Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>&amp;Count again</source>
            <translation>Con&amp;tar de nuevo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Send what is new</source>
            <translation>Enviar lo nuevo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Send {n} events to Klaviyo now?</source>
            <translation>
                <numerusform>¿Enviar ahora 1 evento a Klaviyo?</numerusform>
                <numerusform>¿Enviar ahora {n} eventos a Klaviyo?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>What your store got since it was counted goes with them. A filter changes nothing.</source>
            <translation>Lo que llegó a su tienda desde el recuento se envía también. Un filtro no cambia nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/view.py" />
            <source>No row fits this filter.</source>
            <translation>Ninguna fila coincide con este filtro.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/view.py" />
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/view.py" />
            <source>Counting what would be sent…</source>
            <translation>Contando lo que se enviaría…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/view.py" />
            <source>Nothing is sent meanwhile.</source>
            <translation>Mientras tanto no se envía nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/view.py" />
            <source>Export the preview</source>
            <translation>Exportar la vista previa</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>BigCommerce, net of refunds</source>
            <translation>BigCommerce, menos reembolsos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>From BigCommerce to Klaviyo</source>
            <translation>De BigCommerce a Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>Sum</source>
            <translation>Suma</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>Orders</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>Exactly {sum}</source>
            <translation>Exactamente {sum}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>After this step: {sum}</source>
            <translation>Tras este paso: {sum}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_view.py" />
            <source>Why BigCommerce's sales and Klaviyo's revenue are not the same number</source>
            <translation>Por qué las ventas de BigCommerce y los ingresos de Klaviyo no son la misma cifra</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_view.py" />
            <source>From BigCommerce's revenue to Klaviyo's</source>
            <translation>De los ingresos de BigCommerce a los de Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_view.py" />
            <source>Click a step to see its orders.</source>
            <translation>Haga clic en un paso para ver sus pedidos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/canvas.py" />
            <source>Difference: Klaviyo less BigCommerce</source>
            <translation>Diferencia: Klaviyo menos BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;Days ▾</source>
            <translation>&amp;Días ▾</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;Other days…</source>
            <translation>&amp;Otros días…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>Days to compare: {span}</source>
            <translation>Días por comparar: {span}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>Other days</source>
            <translation>Otros días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>Compare these days, in the store's time zone</source>
            <translation>Comparar estos días, en la zona horaria de la tienda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;First day</source>
            <translation>&amp;Primer día</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;Last day</source>
            <translation>&amp;Último día</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;Compare</source>
            <translation>Co&amp;mparar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>What to compare with</source>
            <translation>Con qué comparar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>Compare the store's orders with</source>
            <translation>Comparar los pedidos de la tienda con</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;The one that holds your orders</source>
            <translation>&amp;La que tiene sus pedidos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>What this app sends, once it has sent something; until then what Klaviyo's own integration wrote.</source>
            <translation>Lo que envía esta aplicación, una vez que ha enviado algo; hasta entonces, lo que escribió la integración propia de Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>T&amp;hese metrics together</source>
            <translation>E&amp;stas métricas juntas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>This account has no metric of orders yet.</source>
            <translation>Esta cuenta aún no tiene ninguna métrica de pedidos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;Not now</source>
            <translation>&amp;Ahora no</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>BigC.</source>
            <translation>BigC.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>Orders in BigCommerce: {n}</source>
            <translation>Pedidos en BigCommerce: {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>± Value</source>
            <translation>± Valor</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>{cause} +{n}</source>
            <translation>{cause} +{n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>The counts agree, the value does not: {value}</source>
            <translation>Las cantidades coinciden, el valor no: {value}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>Both sides agree</source>
            <translation>Ambos lados coinciden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Onl&amp;y what differs</source>
            <translation>Solo lo &amp;que difiere</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Only what differs</source>
            <translation>Solo lo que difiere</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Weeks</source>
            <translation>Semanas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Orders a day, and revenue</source>
            <translation>Pedidos al día, e ingresos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>What to look at</source>
            <translation>Qué mirar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Orders &amp;a day</source>
            <translation>Pedidos al dí&amp;a</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Re&amp;venue</source>
            <translation>&amp;Ingresos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/grain.py" />
            <source>Days or weeks</source>
            <translation>Días o semanas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/grain.py" />
            <source>By day</source>
            <translation>Por día</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/grain.py" />
            <source>By week</source>
            <translation>Por semana</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>{cause} ({day})</source>
            <translation>{cause} ({day})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Cancelled or unpaid, counted by Klaviyo</source>
            <translation>Cancelado o sin pagar, contado en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Refunds, which Klaviyo counts apart</source>
            <translation>Reembolsos, que Klaviyo cuenta aparte</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Statuses that do not count as placed</source>
            <translation>Estados que no cuentan como pedido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Tax</source>
            <translation>Impuesto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Handling</source>
            <translation>Manipulación</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Gift wrapping</source>
            <translation>Envoltorio de regalo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Fees and other amounts</source>
            <translation>Cargos y otros importes</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Cannot be sent</source>
            <translation>No se puede enviar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>On a day outside the range</source>
            <translation>En un día fuera del periodo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Rounding</source>
            <translation>Redondeo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/legend.py" />
            <source>The counts agree, the value does not</source>
            <translation>Las cantidades coinciden, el valor no</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>About this order</source>
            <translation>Sobre este pedido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>Select an order</source>
            <translation>Seleccione un pedido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>How we know</source>
            <translation>Cómo lo sabemos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>Compare &amp;both sides…</source>
            <translation>Comparar am&amp;bos lados…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>In this step</source>
            <translation>En este paso</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>Differs besides</source>
            <translation>Difiere además</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>S&amp;ee the order…</source>
            <translation>V&amp;er el pedido…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_model.py" />
            <source>Placed</source>
            <translation>Realizado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_model.py" />
            <source>Cause</source>
            <translation>Causa</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_model.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_model.py" />
            <source>(event only)</source>
            <translation>(solo evento)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Orders that differ</source>
            <translation>Pedidos que difieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Show a&amp;ll</source>
            <translation>Mostrar t&amp;odos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Orders of the step</source>
            <translation>Pedidos del paso</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>&amp;Send the missing ones ({n})…</source>
            <translation>
                <numerusform>Enviar &amp;los que faltan ({n})…</numerusform>
                <numerusform>Enviar &amp;los que faltan ({n})…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>All causes ({n})</source>
            <translation>Todas las causas ({n})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>{n} orders</source>
            <translation>
                <numerusform>1 pedido</numerusform>
                <numerusform>{n} pedidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>{n} orders differ</source>
            <translation>
                <numerusform>1 pedido difiere</numerusform>
                <numerusform>{n} pedidos difieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Not explained yet</source>
            <translation>Aún sin explicar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Orders that differ will be listed here, each with its cause.</source>
            <translation>Los pedidos que difieren aparecerán aquí, cada uno con su causa.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Nothing differs here</source>
            <translation>Aquí nada difiere</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Each order of these days has its event.</source>
            <translation>Cada pedido de estos días tiene su evento.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Nothing to explain</source>
            <translation>Nada que explicar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Order {number}</source>
            <translation>Pedido {number}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Order in BigCommerce</source>
            <translation>Pedido en BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Event in Klaviyo</source>
            <translation>Evento en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Reading both sides as they are now…</source>
            <translation>Leyendo ambos lados como están ahora…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Open in Klaviyo</source>
            <translation>Abrir en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Both sides as they are now; times by each side's own clock.</source>
            <translation>Ambos lados como están ahora; horas según el reloj de cada lado.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>As compared; both sides cannot be read now. {why}</source>
            <translation>Como se comparó; ahora no se pueden leer ambos lados. {why}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>No order of this store belongs to the event.</source>
            <translation>Ningún pedido de esta tienda corresponde al evento.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Counted with</source>
            <translation>Contado con</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Klaviyo shows no event of this order.</source>
            <translation>Klaviyo no muestra ningún evento de este pedido.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Matched by</source>
            <translation>Emparejado por</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Klaviyo's ID</source>
            <translation>ID de Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/plot.py" />
            <source>Orders a day in BigCommerce and events a day in Klaviyo</source>
            <translation>Pedidos al día en BigCommerce y eventos al día en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/plot.py" />
            <source>{day}
BigCommerce {orders}
Klaviyo {events}
Difference {difference}</source>
            <translation>{day}
BigCommerce {orders}
Klaviyo {events}
Diferencia {difference}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/plot.py" />
            <source>Value {difference}</source>
            <translation>Valor {difference}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/plot.py" />
            <source>No days yet</source>
            <translation>Aún no hay días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/plot.py" />
            <source>{span}: BigCommerce {orders}, Klaviyo {events}</source>
            <translation>{span}: BigCommerce {orders}, Klaviyo {events}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>E&amp;xport ▾</source>
            <translation>E&amp;xportar ▾</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Export &amp;CSV…</source>
            <translation>Exportar &amp;CSV…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Save &amp;picture…</source>
            <translation>Guardar &amp;imagen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Picture saved.</source>
            <translation>Imagen guardada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>{names} written.</source>
            <translation>{names}: escritos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Folder for the lists of days, orders and the bridge</source>
            <translation>Carpeta para las listas de días, pedidos y el puente</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Save the picture</source>
            <translation>Guardar la imagen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Pictures (*.png)</source>
            <translation>Imágenes (*.png)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>Send the missing ones</source>
            <translation>Enviar los que faltan</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>Send {n} orders to Klaviyo</source>
            <translation>
                <numerusform>Enviar 1 pedido a Klaviyo</numerusform>
                <numerusform>Enviar {n} pedidos a Klaviyo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>Each order is read again from BigCommerce, and its events are sent to Klaviyo one by one.</source>
            <translation>Cada pedido se lee de nuevo de BigCommerce y sus eventos se envían a Klaviyo uno por uno.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>An order that is there after all stays as it is: nothing is counted twice.</source>
            <translation>Un pedido que ya está allí se queda como está: nada se cuenta dos veces.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>The events are marked as history, so flows that start from them stay quiet. People who are new to Klaviyo become profiles.</source>
            <translation>Los eventos van marcados como historial, así que los flows que empiezan con ellos no se activan. Quienes son nuevos en Klaviyo se convierten en perfiles.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>Then these days are compared again.</source>
            <translation>Después se comparan de nuevo estos días.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>&amp;Send them</source>
            <translation>&amp;Enviarlos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>&amp;Send it</source>
            <translation>&amp;Enviarlo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/strips.py" />
            <source>Cl&amp;ose</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/strips.py" />
            <source>Open the fol&amp;der</source>
            <translation>Abrir &amp;la carpeta</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/strips.py" />
            <source>Ali&amp;gn days</source>
            <translation>Ali&amp;near días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/strips.py" />
            <source>Align days</source>
            <translation>Alinear días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/strips.py" />
            <source>Shows Klaviyo's events on the days of the store's time zone</source>
            <translation>Muestra los eventos de Klaviyo en los días de la zona horaria de la tienda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>&amp;Yesterday</source>
            <translation>&amp;Ayer</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Last &amp;7 days</source>
            <translation>Últimos &amp;7 días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Last &amp;30 days</source>
            <translation>Últimos &amp;30 días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Last &amp;90 days</source>
            <translation>Últimos &amp;90 días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>&amp;This year</source>
            <translation>&amp;Este año</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>&amp;Everything</source>
            <translation>&amp;Todo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{name} (sent by this app)</source>
            <translation>{name} (enviado por esta aplicación)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{name} ({writer})</source>
            <translation>{name} ({writer})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>One event for each order that this app sent, dated when the order was placed.</source>
            <translation>Un evento por cada pedido que envió esta aplicación, con la fecha del pedido.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Written by Klaviyo's own BigCommerce integration, as it saw each order.</source>
            <translation>Escrito por la integración de BigCommerce propia de Klaviyo, según vio cada pedido.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Written through Klaviyo's API by another tool or a script.</source>
            <translation>Escrito por la API de Klaviyo por otra herramienta o un script.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Written by {writer}. Compare it only if it holds one event for each order.</source>
            <translation>Escrito por {writer}. Compárelo solo si contiene un evento por cada pedido.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>an unknown tool</source>
            <translation>una herramienta desconocida</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Klaviyo counts its days in another time zone than BigCommerce.</source>
            <translation>Klaviyo cuenta sus días en otra zona horaria que BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{store} in BigCommerce, {account} in Klaviyo. Aligned, {aligned} of {days} days match; as Klaviyo counts them, {now} of {days}. Klaviyo › Settings › Organization: choose {store}.</source>
            <translation>{store} en BigCommerce, {account} en Klaviyo. Alineados, coinciden {aligned} de {days} días; como los cuenta Klaviyo, {now} de {days}. Klaviyo › Settings › Organization: elija {store}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{store} in BigCommerce, {account} in Klaviyo. Now {now} of {days} days match; with the same time zone {aligned} of {days} would. Klaviyo › Settings › Organization: choose {store}.</source>
            <translation>{store} en BigCommerce, {account} en Klaviyo. Ahora coinciden {now} de {days} días; con la misma zona horaria serían {aligned} de {days}. Klaviyo › Settings › Organization: elija {store}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{store} in BigCommerce, {account} in Klaviyo. These days cannot tell by how much. Now {now} of {days} days match; with the same time zone {aligned} of {days} would. Klaviyo › Settings › Organization: choose {store}.</source>
            <translation>{store} en BigCommerce, {account} en Klaviyo. Estos días no permiten saber por cuánto. Ahora coinciden {now} de {days} días; con la misma zona horaria serían {aligned} de {days}. Klaviyo › Settings › Organization: elija {store}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Both sides agree on all {n} days.</source>
            <translation>
                <numerusform>Ambos lados coinciden.</numerusform>
                <numerusform>Ambos lados coinciden en los {n} días.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{span}: {sum}. Every order has its event, on the same day, with the same value.</source>
            <translation>{span}: {sum}. Cada pedido tiene su evento, el mismo día y con el mismo valor.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{what}; 1 order explains why.</source>
            <translation>{what}; 1 pedido explica por qué.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{what}; {n} orders explain why.</source>
            <translation>{what}; {n} pedidos explican por qué.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Every day adds up, and yet {n} orders differ.</source>
            <translation>
                <numerusform>Cada día cuadra y, aun así, 1 pedido difiere.</numerusform>
                <numerusform>Cada día cuadra y, aun así, {n} pedidos difieren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{span}: {sum}.</source>
            <translation>{span}: {sum}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>These numbers are written by someone else: orders sent from here would not mend them.</source>
            <translation>Estas cifras las escribe otro: los pedidos enviados desde aquí no las corregirían.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{n} orders were sent to Klaviyo.</source>
            <translation>
                <numerusform>Se envió 1 pedido a Klaviyo.</numerusform>
                <numerusform>Se enviaron {n} pedidos a Klaviyo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>“Needs attention” says what could not be sent, and why.</source>
            <translation>En «Por revisar» está lo que no se pudo enviar y por qué.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Reading the store's orders: {n} of {total}</source>
            <translation>Leyendo los pedidos de la tienda: {n} de {total}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Reading the store's orders: {n}</source>
            <translation>Leyendo los pedidos de la tienda: {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Reading Klaviyo's daily figures…</source>
            <translation>Leyendo las cifras diarias de Klaviyo…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Reading Klaviyo's events: {n} of about {total}</source>
            <translation>Leyendo los eventos de Klaviyo: {n} de unos {total}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Reading Klaviyo's events: {n}</source>
            <translation>Leyendo los eventos de Klaviyo: {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Explaining the differences…</source>
            <translation>Explicando las diferencias…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>The day differs</source>
            <translation>El día difiere</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>1 of {days} days differs</source>
            <translation>Difiere 1 de {days} días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{n} of {days} days differ</source>
            <translation>Difieren {n} de {days} días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Klaviyo's days start 1 hour earlier than BigCommerce's.</source>
            <translation>Los días de Klaviyo empiezan 1 hora antes que los de BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Klaviyo's days start 1 hour later than BigCommerce's.</source>
            <translation>Los días de Klaviyo empiezan 1 hora después que los de BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Klaviyo's days start {n} hours earlier than BigCommerce's.</source>
            <translation>Los días de Klaviyo empiezan {n} horas antes que los de BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Klaviyo's days start {n} hours later than BigCommerce's.</source>
            <translation>Los días de Klaviyo empiezan {n} horas después que los de BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{orders} in BigCommerce, {events} in Klaviyo</source>
            <translation>{orders} en BigCommerce, {events} en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{orders}, {value} in BigCommerce; {events}, {other} in Klaviyo</source>
            <translation>{orders}, {value} en BigCommerce; {events}, {other} en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Reconciliation</source>
            <translation>Conciliación</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Do both sides agree?</source>
            <translation>¿Coinciden ambos lados?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Compares every order of your store with the events in Klaviyo, day by day, and explains each difference. Only reads; nothing is changed.</source>
            <translation>Compara cada pedido de su tienda con los eventos de Klaviyo, día a día, y explica cada diferencia. Solo lee; no cambia nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>&amp;Compare the last 30 days</source>
            <translation>Co&amp;mparar los últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Compared {time}</source>
            <translation>Comparado {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Compare with: {name}</source>
            <translation>Comparar con: {name}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Placed Order…</source>
            <translation>Placed Order…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>{name} and {n} more…</source>
            <translation>{name} y {n} más…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>What was compared before is shown again.</source>
            <translation>Se muestra de nuevo lo comparado antes.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Not now.</source>
            <translation>Ahora no.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Another run is under way. Try again when it is over.</source>
            <translation>Hay otra ejecución en curso. Inténtelo cuando haya terminado.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>What was sent stays. Compare again to see it.</source>
            <translation>Lo enviado se queda. Compare de nuevo para verlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>Synchroni&amp;ze regularly</source>
            <translation>Si&amp;ncronización periódica</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>How often</source>
            <translation>Con qué frecuencia</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>&amp;Compare the last seven days after each sync</source>
            <translation>Comparar los últimos siete &amp;días tras cada sincronización</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>Compare the last seven days after each sync</source>
            <translation>Comparar los últimos siete días tras cada sincronización</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>Last: {time}.</source>
            <translation>Última: {time}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>Off: new orders reach Klaviyo only when you sync by hand.</source>
            <translation>Desactivada: los pedidos nuevos llegan a Klaviyo solo cuando usted sincroniza.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>New and changed orders are sent while this program runs.</source>
            <translation>Los pedidos nuevos y cambiados se envían mientras este programa está abierto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>About BCKlaviyo</source>
            <translation>Acerca de BCKlaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Free software under the MIT licence. Not affiliated with BigCommerce or Klaviyo. It stands on these libraries, each under its own licence.</source>
            <translation>Software libre con licencia MIT. Sin relación con BigCommerce ni con Klaviyo. Se apoya en estas bibliotecas, cada una con su propia licencia.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Writes your store's orders into Klaviyo, once, and proves that both agree.</source>
            <translation>Escribe los pedidos de su tienda en Klaviyo, una sola vez, y demuestra que ambos lados coinciden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Libraries</source>
            <translation>Bibliotecas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>C&amp;lose</source>
            <translation>C&amp;errar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Colour&amp;s</source>
            <translation>Colore&amp;s</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Te&amp;xt size</source>
            <translation>Tamaño del te&amp;xto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Lang&amp;uage</source>
            <translation>Idio&amp;ma</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Start at login</source>
            <translation>Iniciar con la sesión</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Keep running in the tray</source>
            <translation>Seguir en la bandeja</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>The demo ends with its window.</source>
            <translation>La prueba termina con su ventana.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Closing the window then leaves the program in the tray, and syncs go on.</source>
            <translation>Al cerrar la ventana, el programa sigue en la bandeja y las sincronizaciones continúan.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>This desktop has no tray: closing the window quits the program.</source>
            <translation>Este escritorio no tiene bandeja: al cerrar la ventana termina el programa.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Start at &amp;login</source>
            <translation>&amp;Iniciar con la sesión</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>So that the regular sync runs whenever you work.</source>
            <translation>Para que la sincronización periódica funcione siempre que trabaje.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Keep running in the tra&amp;y</source>
            <translation>Seguir en la &amp;bandeja</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Say when there is a newer version</source>
            <translation>Avisar cuando haya una versión nueva</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Asks the page of releases once a day, and tells it nothing about you or your store.</source>
            <translation>Consulta una vez al día la página de versiones y no le dice nada de usted ni de su tienda.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>This copy was not made by a release, and does not know where to ask.</source>
            <translation>Esta copia no procede de una versión publicada y no sabe dónde preguntar.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>This store</source>
            <translation>Esta tienda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Store</source>
            <translation>Tienda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Replace the &amp;keys…</source>
            <translation>Reempla&amp;zar las claves…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>For&amp;get this store…</source>
            <translation>&amp;Olvidar esta tienda…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Stop the run first.</source>
            <translation>Detenga antes la ejecución.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Forget this store</source>
            <translation>Olvidar esta tienda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Forget {store} entirely?</source>
            <translation>¿Olvidar {store} por completo?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Its keys, the memory of what was sent, and its logs are deleted from this computer. Nothing changes in BigCommerce or Klaviyo. Connected again later, its history would have to be looked at anew.</source>
            <translation>Sus claves, la memoria de lo enviado y sus registros se borran de este equipo. Nada cambia en BigCommerce ni en Klaviyo. Si se conecta de nuevo más tarde, habrá que revisar otra vez su historial.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Forget it</source>
            <translation>Olvidarla</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Never send</source>
            <translation>No enviar nunca</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Email addresses</source>
            <translation>Direcciones de correo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Paste or type addresses: with commas, semicolons, or one a line</source>
            <translation>Pegue o escriba direcciones: con comas, punto y coma o una por línea</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>&amp;Add</source>
            <translation>&amp;Añadir</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Are they on the list?</source>
            <translation>¿Están en la lista?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Tak&amp;e off the list</source>
            <translation>&amp;Quitar de la lista</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} addresses added.</source>
            <translation>
                <numerusform>1 dirección añadida.</numerusform>
                <numerusform>{n} direcciones añadidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} were on the list already.</source>
            <translation>
                <numerusform>1 ya estaba en la lista.</numerusform>
                <numerusform>{n} ya estaban en la lista.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>On the list: {names}.</source>
            <translation>En la lista: {names}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Not on the list: {names}.</source>
            <translation>No están en la lista: {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} addresses taken off the list.</source>
            <translation>
                <numerusform>1 dirección quitada de la lista.</numerusform>
                <numerusform>{n} direcciones quitadas de la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} are no email addresses:</source>
            <translation>
                <numerusform>1 no es una dirección de correo:</numerusform>
                <numerusform>{n} no son direcciones de correo:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Nothing about these people is sent. {n} on the list; only fingerprints of the addresses are kept, so it cannot be shown: paste addresses to see whether they are on it.</source>
            <translation>No se envía nada sobre estas personas. {n} en la lista; solo se guardan huellas de las direcciones, por eso no puede mostrarse: pegue direcciones para ver si están en ella.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{names} and {n} more</source>
            <translation>{names} y {n} más</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>What is sent</source>
            <translation>Qué se envía</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>For all your stores. Changes hold from the next run on.</source>
            <translation>Para todas sus tiendas. Los cambios valen desde la próxima ejecución.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Statuses that count as a placed order</source>
            <translation>Estados que cuentan como pedido realizado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>As the store shows them</source>
            <translation>Como los muestra la tienda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>With tax</source>
            <translation>Con impuesto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Without tax</source>
            <translation>Sin impuesto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Pr&amp;ices</source>
            <translation>Pr&amp;ecios</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>All customers</source>
            <translation>Todos los clientes</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Only those who ordered</source>
            <translation>Solo quienes han comprado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Pro&amp;files for</source>
            <translation>Per&amp;files para</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>{n} hours</source>
            <translation>{n} horas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Flows may start for ne&amp;w orders of the last</source>
            <translation>Los flows pueden iniciarse con pedidos n&amp;uevos de las últimas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Older ones are sent as history: flows stay quiet.</source>
            <translation>Los más antiguos se envían como historial: los flows no se activan.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>{n} days</source>
            <translation>{n} días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Flows ne&amp;ver start for orders older than</source>
            <translation>Los flo&amp;ws no se inician con pedidos de más de</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Completing many old orders at once then starts no flow, even if the change is new.</source>
            <translation>Así, completar de golpe muchos pedidos antiguos no inicia ningún flow, aunque el cambio sea reciente.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Share of the API &amp;quotas</source>
            <translation>Parte de las cuo&amp;tas de la API</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>The rest is left to your other apps, which use the same quotas.</source>
            <translation>El resto queda para sus otras aplicaciones, que usan las mismas cuotas.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>An order whose checkout was never finished is no order: it makes a Started Checkout.</source>
            <translation>Un pedido cuyo checkout nunca terminó no es un pedido: produce un Started Checkout.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/view.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/view.py" />
            <source>A&amp;bout BCKlaviyo</source>
            <translation>Acerca de BC&amp;Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Checking both accounts</source>
            <translation>Comprobando ambas cuentas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Check &amp;again</source>
            <translation>&amp;Comprobar de nuevo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>A few seconds.</source>
            <translation>Unos segundos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Both accounts were checked</source>
            <translation>Se comprobaron ambas cuentas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Mend what is marked, then check again. Going back loses nothing.</source>
            <translation>Corrija lo marcado y compruebe de nuevo. Al volver atrás no se pierde nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>All that is needed is there.</source>
            <translation>Está todo lo necesario.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Something else sends your orders to Klaviyo already: your numbers will only be checked.</source>
            <translation>Otra cosa ya envía sus pedidos a Klaviyo: sus cifras solo se comprobarán.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>&amp;Send my orders all the same</source>
            <translation>&amp;Enviar mis pedidos de todos modos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Something else sends your orders to Klaviyo already.</source>
            <translation>Otra cosa ya envía sus pedidos a Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Only &amp;check my numbers</source>
            <translation>&amp;Solo comprobar mis cifras</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Not finished.</source>
            <translation>Sin terminar.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Fix</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Fix: {what}</source>
            <translation>Corregir: {what}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>BigCommerce accepts the access token</source>
            <translation>BigCommerce acepta el token de acceso</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>The token may read all that is needed</source>
            <translation>El token puede leer todo lo necesario</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Klaviyo accepts the private key</source>
            <translation>Klaviyo acepta la clave privada</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>The key has all permissions that are needed</source>
            <translation>La clave tiene todos los permisos necesarios</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Both count days in the same time zone</source>
            <translation>Ambos cuentan los días en la misma zona horaria</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Both use the same currency</source>
            <translation>Ambos usan la misma moneda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Nobody else sends orders to this Klaviyo account</source>
            <translation>Nadie más envía pedidos a esta cuenta de Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Klaviyo does not accept the private key</source>
            <translation>Klaviyo no acepta la clave privada</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Your time zones differ</source>
            <translation>Sus zonas horarias difieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Your currencies differ</source>
            <translation>Sus monedas difieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Somebody else sends orders to this Klaviyo account</source>
            <translation>Alguien más envía pedidos a esta cuenta de Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>That is fine: nothing is sent from here.</source>
            <translation>Está bien: desde aquí no se envía nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>The store hash or the access token is wrong: paste both once more, from the same API account.</source>
            <translation>El hash de la tienda o el token de acceso es incorrecto: pegue ambos otra vez, de la misma cuenta de API.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>BigCommerce does not open this store with this token</source>
            <translation>BigCommerce no abre esta tienda con este token</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Go back and paste it once more: all of it, and from the right account. If it is gone, make a new one.</source>
            <translation>Vuelva atrás y péguela otra vez: entera y de la cuenta correcta. Si se ha perdido, cree una nueva.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/fields.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/fields.py" />
            <source>Show: {name}</source>
            <translation>Mostrar: {name}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/fields.py" />
            <source>Paste the API path or the downloaded text here</source>
            <translation>Pegue aquí la ruta de la API o el texto descargado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/fields.py" />
            <source>Paste the API path or the downloaded text here, or drop the file</source>
            <translation>Pegue aquí la ruta de la API o el texto descargado, o suelte el archivo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/key_trial.py" />
            <source>Trying the key…</source>
            <translation>Probando la clave…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keyring_notice.py" />
            <source>Where your keys are</source>
            <translation>Dónde están sus claves</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keyring_notice.py" />
            <source>Your keys are kept until you quit</source>
            <translation>Sus claves se guardan hasta que salga</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keyring_notice.py" />
            <source>{fault} Keys are stored there and nowhere else, so they are only in this program's memory now: everything works, but at the next start you will be asked for them again.</source>
            <translation>{fault} Las claves se guardan allí y en ningún otro sitio, así que ahora solo están en la memoria de este programa: todo funciona, pero en el próximo inicio se le pedirán de nuevo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keyring_notice.py" />
            <source>Unlock or install the system's keyring (on Linux: gnome-keyring or KWallet). Then open Settings and press “Replace the keys”.</source>
            <translation>Desbloquee o instale el llavero del sistema (en Linux: gnome-keyring o KWallet). Después abra Ajustes y pulse «Reemplazar las claves».</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keyring_notice.py" />
            <source>&amp;Understood</source>
            <translation>&amp;Entendido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>Replace the keys</source>
            <translation>Reemplazar las claves</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>Leave a field empty to keep that key. The new ones are tried before the old ones go.</source>
            <translation>Deje un campo vacío para conservar esa clave. Las nuevas se prueban antes de quitar las anteriores.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>BigCommerce access token</source>
            <translation>Token de acceso de BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>Klaviyo private API key</source>
            <translation>Clave privada de la API de Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>&amp;BigCommerce access token</source>
            <translation>Token de acceso de &amp;BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>&amp;Klaviyo private API key</source>
            <translation>Clave privada de la API de &amp;Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>&amp;Try and keep</source>
            <translation>&amp;Probar y conservar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>Trying the keys…</source>
            <translation>Probando las claves…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>These keys do not work yet.</source>
            <translation>Estas claves aún no funcionan.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>In the BigCommerce control panel</source>
            <translation>En el panel de control de BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>1.  Open Settings › Store-level API accounts, and press Create API account.</source>
            <translation>1.  Abra Settings › Store-level API accounts y pulse Create API account.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>2.  Choose the token type “V2/V3 API token”, and give it a name, for example “Klaviyo”.</source>
            <translation>2.  Elija el tipo de token «V2/V3 API token» y póngale un nombre, por ejemplo «Klaviyo».</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>3.  Under OAuth scopes choose “read-only” for each of these, and leave the others on “none”:</source>
            <translation>3.  En OAuth scopes elija «read-only» para cada uno de estos y deje los demás en «none»:</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>        Customers   ·   Information &amp; settings   ·   Orders   ·   Products</source>
            <translation>        Customers   ·   Information &amp; settings   ·   Orders   ·   Products</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>4.  Press Save. A text file is downloaded: drop it below, or paste what it holds.</source>
            <translation>4.  Pulse Save. Se descarga un archivo de texto: suéltelo abajo o pegue lo que contiene.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Open the control &amp;panel in the browser</source>
            <translation>Abrir el &amp;panel de control en el navegador</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>for example abc123xyz</source>
            <translation>por ejemplo abc123xyz</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Access token</source>
            <translation>Token de acceso</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Store &amp;hash</source>
            <translation>Store &amp;hash</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Access &amp;token</source>
            <translation>&amp;Token de acceso</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>BigCommerce does not open the store “{hash}” with this token. Both must come from the same API account, and it needs the scopes above.</source>
            <translation>BigCommerce no abre la tienda «{hash}» con este token. Ambos deben venir de la misma cuenta de API, y esta necesita los permisos de arriba.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>That is no store hash: it has letters and digits only, and stands in the API path after /stores/.</source>
            <translation>Eso no es un hash de tienda: solo tiene letras y cifras, y está en la ruta de la API tras /stores/.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>There is neither an API path nor an access token in this. Paste all of the downloaded file.</source>
            <translation>Aquí no hay ni ruta de API ni token de acceso. Pegue todo el archivo descargado.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Found the store hash and the access token.</source>
            <translation>Se encontraron el store hash y el token de acceso.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Found the access token.</source>
            <translation>Se encontró el token de acceso.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Found the store hash.</source>
            <translation>Hash de la tienda encontrado.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Found the store hash. The access token is still needed.</source>
            <translation>Se encontró el store hash. Falta el token de acceso.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>&amp;Send my orders</source>
            <translation>&amp;Enviar mis pedidos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Every order, customer and refund goes to Klaviyo: the whole history once, then what changes. What will be sent is shown before.</source>
            <translation>Cada pedido, cliente y reembolso va a Klaviyo: todo el historial una vez, después lo que cambia. Lo que se enviará se muestra antes.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Needs a Klaviyo key that may read and write.</source>
            <translation>Necesita una clave de Klaviyo que pueda leer y escribir.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Something else sends your orders already, such as Klaviyo's own BigCommerce integration. Both sides are read and compared; nothing is sent.</source>
            <translation>Otra cosa ya envía sus pedidos, como la integración de BigCommerce propia de Klaviyo. Se leen y comparan ambos lados; no se envía nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Needs a Klaviyo key that may only read.</source>
            <translation>Necesita una clave de Klaviyo que solo pueda leer.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>1.  Open Settings › API keys, and press Create Private API Key.</source>
            <translation>1.  Abra Settings › API keys y pulse Create Private API Key.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>2.  Choose “Custom key”, and tick these:</source>
            <translation>2.  Elija «Custom key» y marque estos:</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>3.  Press Create, and copy the key: it begins with pk_.</source>
            <translation>3.  Pulse Create y copie la clave: empieza por pk_.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Open Klaviyo's API &amp;keys in the browser</source>
            <translation>Abrir las c&amp;laves de API de Klaviyo en el navegador</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Private API key</source>
            <translation>Clave privada de la API</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>&amp;Private API key</source>
            <translation>&amp;Clave privada de la API</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Klaviyo does not accept this key. Paste all of it, from the right account.</source>
            <translation>Klaviyo no acepta esta clave. Péguela entera, de la cuenta correcta.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Read access:   {scopes}</source>
            <translation>Read access:   {scopes}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Full access:   {scopes}</source>
            <translation>Full access:   {scopes}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Private keys begin with pk_. This one does not; it may still work.</source>
            <translation>Las claves privadas empiezan por pk_. Esta no; quizá funcione de todos modos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>Your orders, in Klaviyo. All of them, once.</source>
            <translation>Sus pedidos, en Klaviyo. Todos, una sola vez.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>This program reads the orders, customers and refunds of your BigCommerce store, sends them to your Klaviyo account, and proves that both sides agree. It runs on this computer alone.</source>
            <translation>Este programa lee los pedidos, clientes y reembolsos de su tienda BigCommerce, los envía a su cuenta de Klaviyo y demuestra que ambos lados coinciden. Funciona solo en este equipo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>&amp;Connect my store</source>
            <translation>&amp;Conectar mi tienda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>You need ten minutes, and the right to make API keys in BigCommerce and Klaviyo.</source>
            <translation>Necesita diez minutos y el derecho a crear claves de API en BigCommerce y Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>&amp;Try it with a demo store</source>
            <translation>&amp;Probar con una tienda de prueba</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>A store and an account on this computer, with nothing to sign up for. Nothing leaves it.</source>
            <translation>Una tienda y una cuenta en este equipo, sin registrarse en nada. Nada sale de él.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>Your BigCommerce store</source>
            <translation>Su tienda BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>What shall it do?</source>
            <translation>¿Qué debe hacer?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>Your Klaviyo account</source>
            <translation>Su cuenta de Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>Everything in place?</source>
            <translation>¿Todo listo?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>C&amp;ontinue</source>
            <translation>C&amp;ontinuar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>Step {n} of {all}</source>
            <translation>Paso {n} de {all}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>&amp;Finish</source>
            <translation>&amp;Finalizar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/app.py" />
            <source>Opening the demo store…</source>
            <translation>Abriendo la tienda de prueba…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/app.py" />
            <source>A moment.</source>
            <translation>Un momento.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>Quit BCKlaviyo</source>
            <translation>Salir de BCKlaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>Stop the run and quit?</source>
            <translation>¿Detener la ejecución y salir?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>Quit, and end the regular sync?</source>
            <translation>¿Salir y terminar la sincronización periódica?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>Stop and &amp;quit</source>
            <translation>Detener y &amp;salir</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>&amp;Quit</source>
            <translation>Sali&amp;r</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>&amp;Keep it open</source>
            <translation>&amp;Dejarlo abierto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>A run is under way. What was sent is remembered: the next start goes on where this one stops, and nothing is sent twice.</source>
            <translation>Hay una ejecución en curso. Lo enviado queda registrado: el próximo inicio sigue donde esta se detiene, y nada se envía dos veces.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>New orders reach Klaviyo only while this program runs. What is missed is sent when you open it again.</source>
            <translation>Los pedidos nuevos llegan a Klaviyo solo mientras este programa está abierto. Lo que falte se envía cuando vuelva a abrirlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>This desktop has no tray in which it could go on without its window.</source>
            <translation>Este escritorio no tiene bandeja en la que pueda seguir sin su ventana.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>To let it go on without its window, switch on “Keep running in the tray” in Settings.</source>
            <translation>Para que siga sin su ventana, active «Seguir en la bandeja» en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/crash.py" />
            <source>What was done so far is kept, and you can go on working. Below is exactly what happened, without keys and without your customers' data. It is sent nowhere: copy it if you want to ask for help.</source>
            <translation>Lo hecho hasta ahora se conserva y puede seguir trabajando. Abajo está exactamente lo ocurrido, sin claves y sin datos de sus clientes. No se envía a ningún sitio: cópielo si quiere pedir ayuda.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/crash.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/crash.py" />
            <source>&amp;Copy the report</source>
            <translation>&amp;Copiar el informe</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/desk_window.py" />
            <source>Klaviyo: {name}</source>
            <translation>Klaviyo: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/shell/desk_window.py" />
            <source>{n} new differences between your store and Klaviyo.</source>
            <translation>
                <numerusform>1 diferencia nueva entre su tienda y Klaviyo.</numerusform>
                <numerusform>{n} diferencias nuevas entre su tienda y Klaviyo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Before the rest is sent</source>
            <translation>Antes de enviar el resto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Before the first send</source>
            <translation>Antes del primer envío</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Which orders?</source>
            <translation>¿Qué pedidos?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Which customers get a profile in Klaviyo?</source>
            <translation>¿Qué clientes tendrán un perfil en Klaviyo?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>&amp;All customers of the store</source>
            <translation>&amp;Todos los clientes de la tienda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>&amp;Only those who ordered</source>
            <translation>&amp;Solo quienes han comprado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>What is not in Klaviyo yet of your orders, customers and refunds will be sent.</source>
            <translation>Se enviará lo que aún no está en Klaviyo de sus pedidos, clientes y reembolsos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Every order, customer and refund of your store will be sent to Klaviyo.</source>
            <translation>Todos los pedidos, clientes y reembolsos de su tienda se enviarán a Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>{profiles} profiles and {events} events will be sent to Klaviyo.</source>
            <translation>Se enviarán a Klaviyo {profiles} perfiles y {events} eventos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>New profiles may count toward your Klaviyo plan</source>
            <translation>Los perfiles nuevos pueden contar para su plan de Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Klaviyo bills by active profiles. People who are new there become profiles; nobody is subscribed to anything by this.</source>
            <translation>Klaviyo cobra por perfiles activos. Quienes son nuevos allí se convierten en perfiles; esto no suscribe a nadie a nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Flows that start from these events stay quiet</source>
            <translation>Los flows que empiezan con estos eventos no se activan</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>The events are marked as history, so no “thank you for your order” goes out for old orders.</source>
            <translation>Los eventos van marcados como historial, así que no sale ningún «gracias por su pedido» por pedidos antiguos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Flows that start from a segment may run</source>
            <translation>Los flows que empiezan con un segmento pueden activarse</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>New orders change who is in a segment. If a flow starts when somebody joins one, pause it in Klaviyo first, under Flows.</source>
            <translation>Los pedidos nuevos cambian quién está en un segmento. Si un flow empieza cuando alguien entra en uno, páuselo antes en Klaviyo, en Flows.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>&amp;See the preview first</source>
            <translation>&amp;Ver antes la vista previa</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Send &amp;my order history</source>
            <translation>&amp;Enviar mi historial</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/help.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/help.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/no_start.py" />
            <source>BCKlaviyo is open already</source>
            <translation>BCKlaviyo ya está abierto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/no_start.py" />
            <source>It does not answer. Wait a minute and start it again; if that does not help, log out and in again.</source>
            <translation>No responde. Espere un minuto e inícielo de nuevo; si no ayuda, cierre la sesión y vuelva a entrar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/shell/notices.py" />
            <source>{n} need attention: they could not be sent.</source>
            <translation>
                <numerusform>1 asunto por revisar: no se pudo enviar.</numerusform>
                <numerusform>{n} asuntos por revisar: no se pudieron enviar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>&amp;Overview</source>
            <translation>&amp;Resumen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>&amp;Preview</source>
            <translation>&amp;Vista previa</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>&amp;Reconciliation</source>
            <translation>&amp;Conciliación</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>&amp;Needs attention</source>
            <translation>&amp;Por revisar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>&amp;History</source>
            <translation>&amp;Historial</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>Se&amp;ttings</source>
            <translation>A&amp;justes</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/release_watch.py" />
            <source>Version {version} is there</source>
            <translation>Ya está la versión {version}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/run_strip.py" />
            <source>Dis&amp;miss</source>
            <translation>Cerrar y se&amp;guir</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/shell/run_strip.py" />
            <source>{n} profiles</source>
            <translation>
                <numerusform>{n} perfil</numerusform>
                <numerusform>{n} perfiles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/run_strip.py" />
            <source>Stopped. What was sent stays.</source>
            <translation>Detenido. Lo enviado se queda.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/run_strip.py" />
            <source>Your order history was sent.</source>
            <translation>Se envió su historial de pedidos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/run_strip.py" />
            <source>What changed was sent.</source>
            <translation>Se enviaron los cambios.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/sidebar.py" />
            <source>Leave the demo…</source>
            <translation>Salir de la prueba…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/sidebar.py" />
            <source>Connect another store…</source>
            <translation>Conectar otra tienda…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/sidebar.py" />
            <source>Store: {name}</source>
            <translation>Tienda: {name}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/tray.py" />
            <source>&amp;Pause for an hour</source>
            <translation>&amp;Pausar una hora</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/tray.py" />
            <source>&amp;Open BCKlaviyo</source>
            <translation>&amp;Abrir BCKlaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/tray.py" />
            <source>&amp;Go on now</source>
            <translation>Se&amp;guir ahora</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/unsaved.py" />
            <source>What you chose could not be saved. It holds until you quit, and is lost then.</source>
            <translation>No se ha podido guardar lo que ha elegido. Vale hasta que cierre el programa y después se pierde.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>All days</source>
            <translation>Todos los días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>Last month</source>
            <translation>Mes pasado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>Choose days…</source>
            <translation>Elegir días…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/exporting.py" />
            <source>{n} rows written to {file}</source>
            <translation>{n} filas escritas en {file}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/exporting.py" />
            <source>Writing {file}: {n} of {total} rows</source>
            <translation>Escribiendo {file}: {n} de {total} filas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/exporting.py" />
            <source>Stopped. {file} was not written.</source>
            <translation>Detenido. {file} no se escribió.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/rows_table.py" />
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/saving_places.py" />
            <source>Files are there already</source>
            <translation>Los archivos ya existen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/saving_places.py" />
            <source>Replace what is there?</source>
            <translation>¿Reemplazar lo que hay?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/saving_places.py" />
            <source>&amp;Replace</source>
            <translation>&amp;Reemplazar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/saving_places.py" />
            <source>&amp;Keep both</source>
            <translation>&amp;Conservar ambos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>{sum} M</source>
            <translation>{sum} M</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>{sum} k</source>
            <translation>{sum} mil</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>{0} min {1} s</source>
            <translation>{0} min {1} s</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/formats.py" />
            <source>{n}%</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/formats.py" />
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>tomorrow {time}</source>
            <translation>mañana {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>yesterday {time}</source>
            <translation>ayer {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>a few seconds</source>
            <translation>unos segundos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>{n} seconds</source>
            <translation>{n} segundos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>{n} minutes</source>
            <translation>{n} minutos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>A few seconds left</source>
            <translation>Quedan unos segundos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>About {time} left</source>
            <translation>Quedan unos {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>{reason}; going on in {time}</source>
            <translation>{reason}; continúa en {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>every hour</source>
            <translation>cada hora</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>once a day</source>
            <translation>una vez al día</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>every {n} hours</source>
            <translation>cada {n} horas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>every {n} minutes</source>
            <translation>cada {n} minutos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Looking at both accounts</source>
            <translation>Mirando ambas cuentas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Customers</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Refunds</source>
            <translation>Reembolsos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Checkouts</source>
            <translation>Checkouts</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Profiles sent</source>
            <translation>Perfiles enviados</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Sent to Klaviyo</source>
            <translation>Enviados a Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Sending your order history</source>
            <translation>Enviando su historial de pedidos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Sending what changed</source>
            <translation>Enviando lo que cambió</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Sending some orders again</source>
            <translation>Enviando de nuevo algunos pedidos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Counting what would be sent</source>
            <translation>Contando lo que se enviaría</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>{failure}, at {endpoint}. It may have been carried out.</source>
            <translation>{failure}, en {endpoint}. Puede que se haya llevado a cabo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>a web page instead of an answer</source>
            <translation>una página web en lugar de una respuesta</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>{side} does not accept the key (status 401).</source>
            <translation>{side} no acepta la clave (estado 401).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>{side} does not allow {endpoint} with this key (status 403).</source>
            <translation>{side} no permite {endpoint} con esta clave (estado 403).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>this part of the API is gone (status 410)</source>
            <translation>esta parte de la API ya no existe (estado 410)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>a redirect to another address (status {status})</source>
            <translation>una redirección a otra dirección (estado {status})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>status {status}, {n} bytes</source>
            <translation>estado {status}, {n} bytes</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>status {status}</source>
            <translation>estado {status}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/decode.py" />
            <source>no JSON</source>
            <translation>no es JSON</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/decode.py" />
            <source>nothing more</source>
            <translation>nada más</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} could not be reached ({detail})</source>
            <translation>No se pudo llegar a {side} ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} did not answer in time ({detail})</source>
            <translation>{side} no respondió a tiempo ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} broke the connection ({detail})</source>
            <translation>{side} cortó la conexión ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} asked for a pause ({detail})</source>
            <translation>{side} pidió una pausa ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} had an error of its own ({detail})</source>
            <translation>{side} tuvo un error propio ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} let a gatekeeper answer ({detail})</source>
            <translation>{side} dejó responder a un guardián ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} sent an answer that cannot be read ({detail})</source>
            <translation>{side} envió una respuesta ilegible ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} sent an answer without an end ({detail})</source>
            <translation>{side} envió una respuesta sin fin ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>more than a year</source>
            <translation>más de un año</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{failure}, at {endpoint}</source>
            <translation>{failure}, en {endpoint}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{failure}. It asks to wait {time}, longer than this run may wait.</source>
            <translation>{failure}. Pide esperar {time}, más de lo que esta ejecución puede esperar.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{failure}. There was no progress for {time}.</source>
            <translation>{failure}. No hubo avance durante {time}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>a link to another address</source>
            <translation>un enlace a otra dirección</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>more than {n} values</source>
            <translation>más de {n} valores</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>more than {n} MB</source>
            <translation>más de {n} MB</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>its answer was not whole after {time}</source>
            <translation>la respuesta no estaba completa después de {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>its certificate is not trusted here</source>
            <translation>aquí no se confía en su certificado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>no secure connection</source>
            <translation>sin conexión segura</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>silence</source>
            <translation>silencio</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>the proxy refused</source>
            <translation>el proxy lo rechazó</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>the connection or the answer was cut</source>
            <translation>la conexión o la respuesta se cortó</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>{n} answers that are not JSON</source>
            <translation>{n} respuestas que no son JSON</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>{failure}, at {endpoint}.</source>
            <translation>{failure}, en {endpoint}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>This address cannot be read.</source>
            <translation>Esta dirección no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>An address here is only a scheme, a host, and perhaps a port and a path.</source>
            <translation>Aquí una dirección es solo un esquema, un host y quizá un puerto y una ruta.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>{host} must be reached by https: the key travels with every request.</source>
            <translation>A {host} hay que llegar por https: la clave viaja con cada petición.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>The key of {side} holds characters that no key has, perhaps copied along with it.</source>
            <translation>La clave de {side} contiene caracteres que ninguna clave tiene; quizá se copiaron con ella.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>The system sends https through a SOCKS proxy, which this program cannot use.</source>
            <translation>El sistema envía https por un proxy SOCKS que este programa no puede usar.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/transport.py" />
            <source>the session was cut</source>
            <translation>la sesión se cortó</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/transport.py" />
            <source>the name has no address</source>
            <translation>el nombre no tiene dirección</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/client.py" />
            <source>It is larger than 5 MB, the most that Klaviyo takes.</source>
            <translation>Ocupa más de 5 MB, lo máximo que acepta Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/client.py" />
            <source>Klaviyo answered POST {field} with status {status}. It may have been carried out.</source>
            <translation>Klaviyo respondió a POST {field} con el estado {status}. Puede que se haya llevado a cabo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/client.py" />
            <source>a link to a page that was read before</source>
            <translation>un enlace a una página que ya se leyó</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/client.py" />
            <source>a page that brings nothing new, and a link to another</source>
            <translation>una página que no trae nada nuevo y un enlace a otra</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/client.py" />
            <source>answered by revision {revision}</source>
            <translation>respondido por la revisión {revision}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot read the account's name, time zone and currency</source>
            <translation>no puede leer el nombre, la zona horaria y la moneda de la cuenta</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot read metrics</source>
            <translation>no puede leer métricas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot read events back</source>
            <translation>no puede volver a leer los eventos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot read profiles and what became of imports</source>
            <translation>no puede leer perfiles ni el resultado de las importaciones</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot see how far an import of profiles is</source>
            <translation>no puede ver el avance de una importación de perfiles</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot send events</source>
            <translation>no puede enviar eventos</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot send profiles</source>
            <translation>no puede enviar perfiles</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot import profiles in bulk</source>
            <translation>no puede importar perfiles en bloque</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/reading.py" />
            <source>no account</source>
            <translation>ninguna cuenta</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/reading.py" />
            <source>not one number for each of {n} dates</source>
            <translation>no hay un número para cada una de {n} fechas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/reading.py" />
            <source>a number beyond measure</source>
            <translation>un número desmesurado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/reading.py" />
            <source>no reason given</source>
            <translation>sin motivo indicado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/autostart.py" />
            <source>macOS runs BCKlaviyo from a place that is gone at the next login.</source>
            <translation>macOS ejecuta BCKlaviyo desde un lugar que ya no existirá en el próximo inicio de sesión.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/autostart.py" />
            <source>Quit, move BCKlaviyo into Applications, and start it from there.</source>
            <translation>Cierre BCKlaviyo, muévalo a Aplicaciones e inícielo desde allí.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/autostart.py" />
            <source>The start at login could not be changed: {cause}.</source>
            <translation>No se pudo cambiar el inicio con la sesión: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/autostart.py" />
            <source>The name of the folder that BCKlaviyo is in has a character that macOS cannot start it by.</source>
            <translation>El nombre de la carpeta en la que está BCKlaviyo tiene un carácter con el que macOS no puede iniciarlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/autostart.py" />
            <source>Quit, rename that folder, and start BCKlaviyo from there.</source>
            <translation>Cierre BCKlaviyo, cambie el nombre de esa carpeta e inícielo desde allí.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>an address is none</source>
            <translation>una dirección no es válida</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>two connections have the same folder</source>
            <translation>dos conexiones tienen la misma carpeta</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>There is no connection named “{name}”.</source>
            <translation>No hay ninguna conexión llamada «{name}».</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>`bcklaviyo connections list` shows the ones there are.</source>
            <translation>`bcklaviyo connections list` muestra las que hay.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>A connection needs a name of at most 100 printable characters.</source>
            <translation>Una conexión necesita un nombre de hasta 100 caracteres imprimibles.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Another program added a connection in the same moment.</source>
            <translation>Otro programa añadió una conexión en el mismo momento.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>That is no store hash.</source>
            <translation>Eso no es un store hash.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>It stands in the API path between /stores/ and /v3/: letters and digits only.</source>
            <translation>Está en la ruta de la API entre /stores/ y /v3/: solo letras y cifras.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Something else holds the list of connections in {place}.</source>
            <translation>Otra cosa retiene la lista de conexiones en {place}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Try again in a minute.</source>
            <translation>Inténtelo de nuevo en un minuto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>There is already a connection named “{name}”.</source>
            <translation>Ya hay una conexión llamada «{name}».</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Choose another name, or remove that one first. Capitals alone make no other name.</source>
            <translation>Elija otro nombre o elimine antes esa conexión. Las mayúsculas por sí solas no hacen otro nombre.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>The file {place} cannot be read: {cause}.</source>
            <translation>No se puede leer el archivo {place}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Mend the file or put a copy in its place; what was sent is remembered beside it, in `connections`.</source>
            <translation>Corrija el archivo o ponga una copia en su lugar; lo enviado se recuerda al lado, en `connections`.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The system's keyring cannot be used</source>
            <translation>No se puede usar el llavero del sistema</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>Unlock or install the system's keyring (on Linux: gnome-keyring or KWallet), or run with --credentials env and the keys in {name} and {name2}.</source>
            <translation>Desbloquee o instale el llavero del sistema (en Linux: gnome-keyring o KWallet). Sin él, la línea de órdenes lee las claves de {name} y {name2}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The variables {name} and {name2} must both hold a key.</source>
            <translation>Las variables {name} y {name2} deben contener una clave cada una.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>Set both, or use the keyring.</source>
            <translation>Defina ambas o use el llavero.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The keyring holds no keys for “{name}”.</source>
            <translation>El llavero no contiene claves de «{name}».</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>Remove the connection and add it again, or use --credentials env.</source>
            <translation>Quite la conexión y añádala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The keys could not be stored in the system's keyring</source>
            <translation>No se pudieron guardar las claves en el llavero del sistema</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The keys could not be deleted from the system's keyring</source>
            <translation>No se pudieron borrar las claves del llavero del sistema</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The keys could not be read from the system's keyring</source>
            <translation>No se pudieron leer las claves del llavero del sistema</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The keyring's entry of this connection cannot be read.</source>
            <translation>No se puede leer la entrada de esta conexión en el llavero.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>Remove the connection and add it again.</source>
            <translation>Quite la conexión y añádala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>{what} ({kind}).</source>
            <translation>{what} ({kind}).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>This system offers no keyring that keeps keys safe.</source>
            <translation>Este sistema no ofrece ningún llavero que guarde las claves con seguridad.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>A connection's folder lies outside of {place}.</source>
            <translation>La carpeta de una conexión está fuera de {place}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>Somebody changed the list of connections, or put a link there. Put a copy in its place.</source>
            <translation>Alguien cambió la lista de conexiones o puso un enlace allí. Ponga una copia en su lugar.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>The data folder {place} cannot be used: {cause}.</source>
            <translation>No se puede usar la carpeta de datos {place}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>{place} holds other things; it cannot become the data folder.</source>
            <translation>{place} contiene otras cosas; no puede ser la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>Choose an empty folder, or one that is not there yet: it will be closed to everybody but you.</source>
            <translation>Elija una carpeta vacía o una que aún no exista: quedará cerrada para todos menos para usted.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>Put a copy in its place, or delete it: the keys of the stores are then asked for again.</source>
            <translation>Ponga una copia en su lugar o elimínelo: entonces se volverán a pedir las claves de las tiendas.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>{place} is used for other things too; it cannot become the data folder.</source>
            <translation>{place} también se usa para otras cosas; no puede ser la carpeta de datos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>Choose a folder of its own: it will be closed to everybody but you.</source>
            <translation>Elija una carpeta propia: se cerrará a todos menos a usted.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>Make room on the disk, then try again. What was written before is whole.</source>
            <translation>Libere espacio en el disco y vuelva a intentarlo. Lo que se escribió antes está intacto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>Let the program read and write there: its owner, its rights or the whole disk may stand against it.</source>
            <translation>Permita que el programa lea y escriba allí: el propietario, los permisos o todo el disco pueden impedirlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>Something else has it open: close that, then try again.</source>
            <translation>Otro programa lo tiene abierto: ciérrelo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>{place} is no file.</source>
            <translation>{place} no es un archivo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>Take away what is in its place.</source>
            <translation>Quite lo que está en su lugar.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>The file {place} is far too big.</source>
            <translation>El archivo {place} es demasiado grande.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>Put a copy in its place, or delete it.</source>
            <translation>Ponga una copia en su lugar o elimínelo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>The file {place} cannot be written: {cause}.</source>
            <translation>No se puede escribir el archivo {place}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>{place} is no folder</source>
            <translation>{place} no es una carpeta</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/lock.py" />
            <source>The file {place} cannot be used: {cause}.</source>
            <translation>No se puede usar el archivo {place}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/lock.py" />
            <source>Another run works with this connection right now.</source>
            <translation>Otra ejecución trabaja ahora con esta conexión.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/logs.py" />
            <source>The log {place} cannot be written: {cause}.</source>
            <translation>No se puede escribir el registro {place}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/report_files.py" />
            <source>Make room on that disk, or choose another place.</source>
            <translation>Libere espacio en ese disco o elija otro lugar.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/settings.py" />
            <source>The settings file {place} cannot be read: {cause}.</source>
            <translation>No se puede leer el archivo de ajustes {place}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/settings.py" />
            <source>Mend the file, or delete it: the defaults then hold.</source>
            <translation>Corrija el archivo o bórrelo: entonces valen los valores iniciales.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>Shipping</source>
            <translation>Envío</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>Discount</source>
            <translation>Descuento</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>Coupons</source>
            <translation>Cupones</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>In BigCommerce's subtotal, in no line</source>
            <translation>En el subtotal de BigCommerce, en ninguna línea</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>Value in Klaviyo</source>
            <translation>Valor en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>Refunded later</source>
            <translation>Reembolsado después</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>{quantity} × {price} = {total}</source>
            <translation>{quantity} × {price} = {total}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/comparing.py" />
            <source>These are somebody else's numbers</source>
            <translation>Estas cifras son de otro</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/comparing.py" />
            <source>The first day lies after the last one.</source>
            <translation>El primer día es posterior al último.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/comparing.py" />
            <source>The numbers that were compared are not written by this program, but come from {names}. Orders sent from here would land in a metric of their own, and would not mend them.</source>
            <translation>Las cifras comparadas no las escribe este programa, sino que vienen de {names}. Los pedidos enviados desde aquí irían a una métrica propia y no las corregirían.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/comparing.py" />
            <source>Ask whoever writes that metric to send the missing orders, or make a backfill with this program.</source>
            <translation>Pida a quien escribe esa métrica que envíe los pedidos que faltan, o envíe el historial con este programa.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/connect.py" />
            <source>{name} must be a number of seconds above 0.</source>
            <translation>{name} debe ser un número de segundos mayor que 0.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/connect.py" />
            <source>The folder {place} cannot be used: {cause}.</source>
            <translation>No se puede usar la carpeta {place}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/damage.py" />
            <source>The file {place} holds what this program does not write ({what}).</source>
            <translation>El archivo {place} contiene algo que este programa no escribe ({what}).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/explain.py" />
            <source>BigCommerce did not answer within half a minute.</source>
            <translation>BigCommerce no respondió en medio minuto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/explain.py" />
            <source>Order {id} cannot be read from the store any more.</source>
            <translation>El pedido {id} ya no se puede leer de la tienda.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/explain.py" />
            <source>Make the preview again.</source>
            <translation>Haga de nuevo la vista previa.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/quick_check.py" />
            <source>There was no answer within half a minute.</source>
            <translation>No hubo respuesta en medio minuto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/quick_check.py" />
            <source>Check the internet connection, then try again.</source>
            <translation>Revise la conexión a internet e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/balance.py" />
            <source>Left of the day's difference when all orders and events are accounted for.</source>
            <translation>Lo que queda de la diferencia del día cuando todos los pedidos y eventos están explicados.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Missing in Klaviyo</source>
            <translation>Falta en Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Other day</source>
            <translation>Otro día</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Counted twice</source>
            <translation>Contado dos veces</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Not in the store</source>
            <translation>No está en la tienda</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Status changed</source>
            <translation>Estado cambiado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Refused by Klaviyo</source>
            <translation>Rechazado por Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Never-send list</source>
            <translation>Lista de exclusión</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Value differs</source>
            <translation>El valor difiere</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Too fresh to tell</source>
            <translation>Demasiado reciente</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Send it with “Send the missing ones”{typed}.</source>
            <translation>Envíelo con «Enviar los que faltan»{typed}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo took it and does not show it. Send it again with “Send the missing ones”{typed}.</source>
            <translation>Klaviyo lo aceptó y no lo muestra. Envíelo otra vez con «Enviar los que faltan»{typed}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The integration that writes this metric left it out. Ask its maker to sync this order again.</source>
            <translation>La integración que escribe esta métrica lo omitió. Pida a su fabricante que sincronice de nuevo este pedido.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo did not accept it. “Needs attention” says why, and what to do.</source>
            <translation>Klaviyo no lo aceptó. En «Por revisar» está el motivo y qué hacer.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo did not accept this address. Correct it in the order or the account, then try again under “Needs attention”.</source>
            <translation>Klaviyo no aceptó esta dirección. Corríjala en el pedido o en la cuenta y vuelva a intentarlo en «Por revisar».</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Nothing to do: this person is on your never-send list.</source>
            <translation>Nada que hacer: esta persona está en su lista de exclusión.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Nothing is lost. Set Klaviyo's time zone to the store's: Settings › Organization.</source>
            <translation>No se ha perdido nada. Ponga en Klaviyo la zona horaria de la tienda: Settings › Organization.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Nothing to do: the checkout began on one day and was paid on another. Klaviyo counts the day of payment.</source>
            <translation>Nada que hacer: el checkout empezó un día y se pagó otro. Klaviyo cuenta el día del pago.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Nothing is lost. The integration that wrote the event gave it another time than the order's.</source>
            <translation>No se ha perdido nada. La integración que escribió el evento le dio otra hora que la del pedido.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The order is counted in two metrics. Use one of them in your reports, and stop whatever writes the other.</source>
            <translation>El pedido cuenta en dos métricas. Use una en sus informes y detenga lo que escribe la otra.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The order is recorded for two people. If they are the same customer, merge the two profiles in Klaviyo.</source>
            <translation>El pedido está registrado para dos personas. Si son el mismo cliente, combine los dos perfiles en Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Two integrations write the same order. Keep one of them and disconnect the other.</source>
            <translation>Dos integraciones escriben el mismo pedido. Conserve una y desconecte la otra.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The order was archived in BigCommerce; Klaviyo keeps what it recorded. Restore it if that was a mistake.</source>
            <translation>El pedido se archivó en BigCommerce; Klaviyo conserva lo que registró. Si fue un error, restáurelo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The store no longer has this order; Klaviyo keeps what it recorded. Nothing to do if you deleted it.</source>
            <translation>La tienda ya no tiene este pedido; Klaviyo conserva lo que registró. Si usted lo eliminó, no hay que hacer nada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The event comes from another store that writes to the same Klaviyo account. Compare that store as well.</source>
            <translation>El evento viene de otra tienda que escribe en la misma cuenta de Klaviyo. Compare también esa tienda.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The event is a test. Nothing to do.</source>
            <translation>El evento es una prueba. Nada que hacer.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>No order of this store belongs to the event: a test, another store, or an order that was deleted.</source>
            <translation>Ningún pedido de esta tienda corresponde al evento: una prueba, otra tienda o un pedido eliminado.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>BigCommerce's answer for this order could not be read. Open the order in the store and save it again.</source>
            <translation>La respuesta de BigCommerce para este pedido no se pudo leer. Abra el pedido en la tienda y guárdelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The order went back to a status that does not count as placed. Check its payment in BigCommerce.</source>
            <translation>El pedido volvió a un estado que no cuenta como pedido realizado. Revise su pago en BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo cannot record an order without an email address. Add one to the order.</source>
            <translation>Klaviyo no puede registrar un pedido sin dirección de correo. Añada una al pedido.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The email address is not valid. Correct it in the order or the account.</source>
            <translation>La dirección de correo no es válida. Corríjala en el pedido o en la cuenta.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo drops events of test addresses such as example.com without a word. Use a real address.</source>
            <translation>Klaviyo descarta sin avisar los eventos de direcciones de prueba como example.com. Use una dirección real.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The order was edited after Klaviyo recorded it. Klaviyo never changes a recorded event.</source>
            <translation>El pedido se modificó después de que Klaviyo lo registrara. Klaviyo nunca cambia un evento registrado.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>One side counts the tax and the other does not. Choose prices with or without tax under Settings.</source>
            <translation>Un lado cuenta el impuesto y el otro no. Elija en Ajustes los precios con o sin impuesto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The event carries another currency than the order. The integration that wrote it does not pass it on.</source>
            <translation>El evento lleva otra moneda que el pedido. La integración que lo escribió no la transmite.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The event's value is the order less its refund. Klaviyo counts refunds apart, as Refunded Order.</source>
            <translation>El valor del evento es el del pedido menos su reembolso. Klaviyo cuenta los reembolsos aparte, como Refunded Order.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Nothing to do: fractions of a cent, rounded differently.</source>
            <translation>Nada que hacer: fracciones de céntimo, redondeadas de otra forma.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Too fresh to tell. Look again in 15 minutes.</source>
            <translation>Demasiado reciente para saberlo. Mire de nuevo en 15 minutos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo's daily figure and its own list of events do not agree yet. Look again in an hour.</source>
            <translation>La cifra diaria de Klaviyo y su propia lista de eventos aún no coinciden. Mire de nuevo en una hora.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>The range begins on {isoday}, after it ends on {isoday2}.</source>
            <translation>El periodo empieza el {isoday}, después de su final el {isoday2}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>Exchange the two dates.</source>
            <translation>Intercambie las dos fechas.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>lies in the future</source>
            <translation>está en el futuro</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>ends in the future, on {isoday}</source>
            <translation>termina en el futuro, el {isoday}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>The range {what}: today is {isoday} in the store's time zone ({zone}).</source>
            <translation>El periodo {what}: hoy es {isoday} en la zona horaria de la tienda ({zone}).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>Choose days until today.</source>
            <translation>Elija días hasta hoy.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>Klaviyo records nothing before {isoday}.</source>
            <translation>Klaviyo no registra nada antes del {isoday}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>Begin at {isoday} or later.</source>
            <translation>Empiece el {isoday} o después.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/days.py" />
            <source>“{zone}” is no time zone that this program knows</source>
            <translation>«{zone}» no es una zona horaria que este programa conozca</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/klaviyo_side.py" />
            <source>an event is outside the dates asked for</source>
            <translation>un evento está fuera de las fechas pedidas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/klaviyo_side.py" />
            <source>none at all</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/klaviyo_side.py" />
            <source>This Klaviyo account has no metric with the id {ids}. It has: {what}.</source>
            <translation>Esta cuenta de Klaviyo no tiene ninguna métrica con el ID {ids}. Tiene: {what}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/klaviyo_side.py" />
            <source>Take one of these ids, or none for the metric that is compared by default.</source>
            <translation>Tome uno de estos ID, o ninguno para la métrica que se compara por defecto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/matching.py" />
            <source>event id</source>
            <translation>ID del evento</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/matching.py" />
            <source>email, value and time</source>
            <translation>correo, valor y hora</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/matching.py" />
            <source>daily figures</source>
            <translation>cifras diarias</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/matching.py" />
            <source>property {name}</source>
            <translation>propiedad {name}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>This Klaviyo account has no {metric} events yet: every order is missing there.</source>
            <translation>Esta cuenta de Klaviyo aún no tiene eventos {metric}: allí faltan todos los pedidos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>Run a backfill, or connect Klaviyo's own BigCommerce integration.</source>
            <translation>Envíe el historial de pedidos o conecte la integración de BigCommerce propia de Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>The account has more metrics of this name, which were not compared: {names}.</source>
            <translation>La cuenta tiene más métricas con este nombre que no se compararon: {names}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>Compare them together{typed} to find orders that are counted twice.</source>
            <translation>Compárelas juntas{typed} para encontrar pedidos contados dos veces.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>BigCommerce's answer for {n} orders could not be read; they are not counted.</source>
            <translation>La respuesta de BigCommerce para {n} pedidos no se pudo leer; no se cuentan.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>Open these orders in the store and save them again.</source>
            <translation>Abra estos pedidos en la tienda y guárdelos de nuevo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>The orders cannot tell how far they are apart.</source>
            <translation>Los pedidos no permiten saber cuánto se separan.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>The orders show Klaviyo {n} hours ahead.</source>
            <translation>Los pedidos muestran a Klaviyo {n} horas por delante.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>The orders show Klaviyo {n} hours behind.</source>
            <translation>Los pedidos muestran a Klaviyo {n} horas por detrás.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>The store counts its days in {zone}, Klaviyo in {zone2}. {shown} {n} of {n2} days match now, {n3} when Klaviyo counts in the store's time zone.</source>
            <translation>La tienda cuenta sus días en {zone}, Klaviyo en {zone2}. {shown} {n} de {n2} días coinciden ahora, {n3} si Klaviyo cuenta en la zona horaria de la tienda.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>In Klaviyo, set the same time zone: Settings › Organization. Or in BigCommerce: Settings › Store Profile › Date and Time Zone.</source>
            <translation>Ponga en Klaviyo la misma zona horaria: Settings › Organization. O en BigCommerce: Settings › Store Profile › Date and Time Zone.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>The store lists it as archived.</source>
            <translation>La tienda lo muestra como archivado.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>Its status is {name} now.</source>
            <translation>Su estado es ahora {name}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>Its address: {address}.</source>
            <translation>Su dirección: {address}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It was placed within the last 15 minutes.</source>
            <translation>Se hizo en los últimos 15 minutos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>Klaviyo accepted it at {moment} ({zone}).</source>
            <translation>Klaviyo lo aceptó el {moment} ({zone}).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>No event of the compared metrics belongs to it.</source>
            <translation>Ningún evento de las métricas comparadas le corresponde.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>Klaviyo has no event of it.</source>
            <translation>Klaviyo no tiene ningún evento de él.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>This program has not sent it, and Klaviyo has no event of it.</source>
            <translation>Este programa no lo ha enviado y Klaviyo no tiene ningún evento de él.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It names order {id}</source>
            <translation>Nombra el pedido {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It names no order</source>
            <translation>No nombra ningún pedido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>Its id is of the store {name}.</source>
            <translation>Su ID es de la tienda {name}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It is marked as a test.</source>
            <translation>Está marcado como prueba.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{what}, of which BigCommerce's answer is broken.</source>
            <translation>{what}, cuya respuesta de BigCommerce está dañada.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{what}, which is archived.</source>
            <translation>{what}, que está archivado.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{what}, which the store does not have.</source>
            <translation>{what}, que la tienda no tiene.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It is less than 15 minutes old.</source>
            <translation>Tiene menos de 15 minutos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{what}; that order of this store has another time and another value.</source>
            <translation>{what}; ese pedido de esta tienda tiene otra hora y otro valor.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{what} of this store.</source>
            <translation>{what} de esta tienda.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It is also recorded as event {event} of “{metric}” ({writer}).</source>
            <translation>También está registrado como evento {event} de «{metric}» ({writer}).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{moment} on the store's clock, {moment2} on Klaviyo's.</source>
            <translation>{moment} en el reloj de la tienda, {moment2} en el de Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>The order is worth {money}, the event says {money2}.</source>
            <translation>El pedido vale {money}, el evento dice {money2}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>Last changed</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>Charged</source>
            <translation>Cobrado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>Payment</source>
            <translation>Pago</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>Event ID</source>
            <translation>ID del evento</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>{name} (archived)</source>
            <translation>{name} (archivado)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>{moment} ({zone})</source>
            <translation>{moment} ({zone})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/store_side.py" />
            <source>order {id} was created outside the dates asked for</source>
            <translation>el pedido {id} se creó fuera de las fechas pedidas</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/store_side.py" />
            <source>the list does not go on from the id asked for</source>
            <translation>la lista no sigue a partir del ID pedido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/state/checkpoints.py" />
            <source>The file {place} holds “{text}” where a time should be.</source>
            <translation>El archivo {place} contiene «{text}» donde debería haber una hora.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/state/database.py" />
            <source>Put a copy of the file in its place. Without one, remove the connection, add it again and backfill: what Klaviyo has already is not recorded a second time.</source>
            <translation>Ponga una copia del archivo en su lugar. Si no la tiene, quite la conexión, añádala de nuevo y envíe el historial: lo que Klaviyo ya tiene no se registra otra vez.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/state/migrate.py" />
            <source>The file {place} was written by a newer version of this program (schema {n}, this one knows {n2}).</source>
            <translation>El archivo {place} es de una versión más nueva de este programa (esquema {n}, esta conoce {n2}).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/state/migrate.py" />
            <source>Install the newest version of this program.</source>
            <translation>Instale la versión más nueva de este programa.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/state/preview_writer.py" />
            <source>The preview {place} cannot be written: {cause}.</source>
            <translation>No se puede escribir la vista previa {place}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>Klaviyo does not get on with importing the profiles that it accepted.</source>
            <translation>Klaviyo no avanza con la importación de los perfiles que aceptó.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>Klaviyo did not join BigCommerce customer {id} with this email: it belongs to profile {profile}, which was updated without the customer's id.</source>
            <translation>Klaviyo no unió el cliente {id} de BigCommerce con este correo: pertenece al perfil {profile}, que se actualizó sin el ID del cliente.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>If both are the same person, merge the two profiles in Klaviyo.</source>
            <translation>Si son la misma persona, combine los dos perfiles en Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>phone number of {who} left out: another profile in Klaviyo has it: {profile}</source>
            <translation>número de teléfono de {who} omitido: lo tiene otro perfil en Klaviyo: {profile}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>phone number left out: Klaviyo does not accept it: {detail}</source>
            <translation>teléfono omitido: Klaviyo no lo acepta: {detail}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>Correct the phone number in BigCommerce; everything else of this customer was sent.</source>
            <translation>Corrija el teléfono en BigCommerce; todo lo demás de este cliente se envió.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>Klaviyo did not accept the profile of {who}: {detail}</source>
            <translation>Klaviyo no aceptó el perfil ({who}): {detail}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>Correct in BigCommerce what Klaviyo names, then try it again.</source>
            <translation>Corrija en BigCommerce lo que indica Klaviyo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>order has no email address</source>
            <translation>el pedido no tiene dirección de correo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Klaviyo needs an email to know whose order it is. Add one to the order in BigCommerce; it is then sent.</source>
            <translation>Klaviyo necesita un correo para saber de quién es el pedido. Añada uno al pedido en BigCommerce; entonces se enviará.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>the email address is not a valid one</source>
            <translation>la dirección de correo no es válida</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Correct the email address in BigCommerce, then try it again: only what is missing is sent.</source>
            <translation>Corrija el correo en BigCommerce y vuelva a intentarlo: solo se envía lo que falta.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Klaviyo drops events for this kind of address (example.com, test.com and reserved names) without a word</source>
            <translation>Klaviyo descarta sin avisar los eventos de este tipo de direcciones (example.com, test.com y nombres reservados)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Nothing has to be done for test orders; for a real customer correct the email address in BigCommerce.</source>
            <translation>Con pedidos de prueba no hay que hacer nada; con un cliente real, corrija la dirección de correo en BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>the customer has no email address</source>
            <translation>el cliente no tiene dirección de correo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Klaviyo did not accept this event: {detail}</source>
            <translation>Klaviyo no aceptó este evento: {detail}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>order</source>
            <translation>pedido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>customer</source>
            <translation>cliente</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>refund</source>
            <translation>reembolso</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>product</source>
            <translation>producto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>category</source>
            <translation>categoría</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>group</source>
            <translation>grupo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>site</source>
            <translation>sitio web</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Open the {record} in BigCommerce and save it again; if that does not help, ask BigCommerce's support.</source>
            <translation>Abra el registro ({record}) en BigCommerce y guárdelo de nuevo; si no ayuda, pregunte al soporte de BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>BigCommerce gave this {record} in a form that cannot be used ({endpoint}: {problem})</source>
            <translation>BigCommerce entregó este registro ({record}) en una forma que no se puede usar ({endpoint}: {problem})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>BigCommerce gave this {record} in a form that cannot be used ({endpoint}, field {field}: {problem})</source>
            <translation>BigCommerce entregó este registro ({record}) en una forma que no se puede usar ({endpoint}, campo {field}: {problem})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>BigCommerce gave {named} in a form that cannot be used ({endpoint}, field {field}: {problem})</source>
            <translation>BigCommerce entregó un registro ({named}) en una forma que no se puede usar ({endpoint}, campo {field}: {problem})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>refund {id} of order {id2}</source>
            <translation>reembolso {id} del pedido {id2}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>refund {id}</source>
            <translation>reembolso {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>product {id}</source>
            <translation>producto {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>category {id}</source>
            <translation>categoría {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>group {id}</source>
            <translation>grupo {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/order_pages.py" />
            <source>a page without a usable id</source>
            <translation>una página sin un ID utilizable</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/order_pages.py" />
            <source>order {id} lies outside the asked window, so the filter was ignored</source>
            <translation>el pedido {id} está fuera del periodo pedido, así que se ignoró el filtro</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/people.py" />
            <source>customer {id}</source>
            <translation>cliente {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/people.py" />
            <source>a guest</source>
            <translation>invitado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>{n} more</source>
            <translation>{n} más</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>phone number left out: it is also that of {others}</source>
            <translation>número de teléfono omitido: es también el de {others}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>A phone number stands for one person in Klaviyo. If they are one person, keep one of the accounts; everything else of this customer was sent.</source>
            <translation>En Klaviyo, un número de teléfono representa a una persona. Si son la misma persona, conserve una de las cuentas; todo lo demás de este cliente se envió.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>the buyer of order {id}</source>
            <translation>el comprador del pedido {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>customer {id}, who is deleted</source>
            <translation>cliente {id}, que está eliminado</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>phone number left out: it is not a valid number for its country</source>
            <translation>teléfono omitido: no es un número válido para su país</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Klaviyo's own BigCommerce integration is writing your orders already: its “{metric}” had an event on {date}. Sending them from here too would count every order twice.</source>
            <translation>La integración de BigCommerce propia de Klaviyo ya escribe sus pedidos: su métrica «{metric}» tuvo hace poco un evento ({date}). Si también se enviaran desde aquí, cada pedido contaría dos veces.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Keep the integration and only check your numbers{typed}, or switch it off in Klaviyo under Integrations › BigCommerce.{typed2}</source>
            <translation>Conserve la integración y solo compruebe sus cifras{typed}, o desactívela en Klaviyo en Integrations › BigCommerce.{typed2}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Something else writes “Placed Order” events into this Klaviyo account through the API; the last one is of {date}. Sending your orders from here too would count them twice.</source>
            <translation>Otra cosa escribe eventos «Placed Order» en esta cuenta de Klaviyo por la API (el último: {date}). Si sus pedidos también se enviaran desde aquí, contarían dos veces.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Find out which app or script sends them (in Klaviyo: Analytics › Metrics › Placed Order) and switch it off.{typed}</source>
            <translation>Averigüe qué aplicación o script los envía (en Klaviyo: Analytics › Metrics › Placed Order) y desactívelo.{typed}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>BigCommerce counts days in {zone}, Klaviyo in {zone2}. Orders near midnight fall on different days.</source>
            <translation>BigCommerce cuenta los días en {zone}, Klaviyo en {zone2}. Los pedidos cercanos a medianoche caen en días distintos.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>{title}: {detail}</source>
            <translation>{title}: {detail}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Set the same zone in Klaviyo under Settings › Organization.</source>
            <translation>Ponga la misma zona en Klaviyo, en Settings › Organization.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>BigCommerce sells in {currency}, Klaviyo shows {currency2}.</source>
            <translation>BigCommerce vende en {currency}, Klaviyo muestra {currency2}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Each event carries its own currency; choose the store's one in Klaviyo's settings to compare totals.</source>
            <translation>Cada evento lleva su propia moneda; elija la de la tienda en los ajustes de Klaviyo para comparar los totales.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>The {side} key lacks the permission “{scope}”: {purpose}.</source>
            <translation>A la clave de {side} le falta el permiso «{scope}»: {purpose}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Make a new {side} key that has “{scope}” too, and replace the old one.</source>
            <translation>Cree una clave nueva de {side} que también tenga «{scope}» y reemplace la anterior.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>an unknown day</source>
            <translation>día desconocido</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo accepts events first and records them a little later; on a bad day that takes hours. Start again in a while: what was sent is looked for again before anything else goes. If it never appears, ask Klaviyo's support.</source>
            <translation>Klaviyo primero acepta los eventos y los registra algo después; en un mal día tarda horas. Empiece de nuevo dentro de un rato: antes de enviar nada más se busca otra vez lo enviado. Si no aparece nunca, pregunte al soporte de Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo shows the first {n} events. Sending the rest.</source>
            <translation>Klaviyo muestra los primeros {n} eventos. Se envía el resto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>a minute</source>
            <translation>un minuto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo accepted the first {n} events, but shows none of them after {time}. Nothing more was sent.</source>
            <translation>Klaviyo aceptó los primeros {n} eventos, pero no muestra ninguno tras {time}. No se envió nada más.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo accepted this event but does not show it.</source>
            <translation>Klaviyo aceptó este evento, pero no lo muestra.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo drops events silently for addresses it does not like. Check the customer's email.</source>
            <translation>Klaviyo descarta sin avisar los eventos de direcciones que no le gustan. Revise el correo del cliente.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo accepted the first {n} events, but {n2} of them do not appear after {time}. Nothing more was sent.</source>
            <translation>Klaviyo aceptó los primeros {n} eventos, pero {n2} de ellos no aparecen tras {time}. No se envió nada más.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>They are listed under “Needs attention”. Start again to go on with the rest.</source>
            <translation>Están en «Por revisar». Empiece de nuevo para seguir con el resto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/repair.py" />
            <source>Look at the order in BigCommerce; mend what Klaviyo names, then try it again.</source>
            <translation>Revise el pedido en BigCommerce; corrija lo que indica Klaviyo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/run.py" />
            <source>The first day lies in the future.</source>
            <translation>El primer día está en el futuro.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/shared_emails.py" />
            <source>BigCommerce customers {ids} have the same email address; Klaviyo has one profile for it, without a customer's id</source>
            <translation>Los clientes de BigCommerce {ids} tienen la misma dirección de correo; Klaviyo tiene un solo perfil para ella, sin número de cliente</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/shared_emails.py" />
            <source>Their orders are sent by the email. If they are one person, keep one of the accounts.</source>
            <translation>Sus pedidos se envían con el correo. Si son la misma persona, conserve una de las cuentas.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/upload.py" />
            <source>Look at the order in BigCommerce; mend what Klaviyo names, then try again.</source>
            <translation>Mire el pedido en BigCommerce, corrija lo que Klaviyo indica e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/upload.py" />
            <source>Klaviyo refuses every event: {detail}</source>
            <translation>Klaviyo rechaza todos los eventos: {detail}</translation>
        </message>
    </context>
</TS>
